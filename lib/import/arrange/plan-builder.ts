import { piecesOf } from '../plan/pieces.ts'
import type { PageRole, Part, Plan, PlanArticle } from '../plan/plan.ts'
import type { Box, Line, LineRole } from '../plan/source.ts'

/** An article while it is being put together. */
export interface ArticleDraft {
  readonly parts: Part[]
  readonly photos: string[]
  box?: Box
  kind?: 'notice' | 'advertisement'
}

/**
 * A plan while it is being put together. Whatever no rule placed is open in the end, so that no line is ever lost; a line
 * that is placed twice stays where it was placed first.
 */
export class PlanBuilder {
  readonly #lines: readonly Line[]
  readonly #pieces = new Map<string, readonly Line[]>()
  readonly #splits = new Map<string, readonly number[]>()
  readonly #placed = new Set<string>()
  readonly #pageLines: { role: PageRole; id: string }[] = []
  readonly #unused: { id: string; why: string }[] = []
  readonly articles: ArticleDraft[] = []

  constructor(lines: readonly Line[]) {
    this.#lines = lines
  }

  newArticle(): ArticleDraft {
    const article: ArticleDraft = { parts: [], photos: [] }
    this.articles.push(article)
    return article
  }

  /** Adds a part of lines that are placed nowhere yet; none is added of lines that all are. */
  add(article: ArticleDraft, role: LineRole, lines: readonly Line[], photo?: string): void {
    const ids = this.#take(lines)
    if (ids.length > 0) article.parts.push({ role, lines: ids, ...(photo !== undefined && { photo }) })
  }

  page(role: PageRole, line: Line): void {
    for (const id of this.#take([line])) this.#pageLines.push({ role, id })
  }

  leaveOut(line: Line, why: string): void {
    for (const id of this.#take([line])) this.#unused.push({ id, why })
  }

  isPlaced(line: Line): boolean {
    return this.#placed.has(line.id)
  }

  /** Splits a line of the source at offsets of its text; the line itself if it would have an empty piece. */
  split(line: Line, offsets: readonly number[]): readonly Line[] {
    const pieces = piecesOf(line, offsets)
    if (pieces.length < 2 || pieces.some(({ text }) => text === '') || !this.#lines.includes(line))
      return [line]
    this.#splits.set(line.id, offsets)
    this.#pieces.set(line.id, pieces)
    return pieces
  }

  /** Parts lines, joined as they are, at an offset of their text: what stands before it and what behind. */
  splitAt(lines: readonly Line[], offset: number): readonly [readonly Line[], readonly Line[]] {
    let start = 0
    for (const [i, line] of lines.entries()) {
      const end = start + line.text.length
      if (offset >= end) {
        start = end
        continue
      }
      const [first, second] = offset > start ? this.split(line, [offset - start]) : []
      if (first && second)
        return [
          [...lines.slice(0, i), first],
          [second, ...lines.slice(i + 1)],
        ]
      return [lines.slice(0, i), lines.slice(i)]
    }
    return [lines, []]
  }

  build(): Plan {
    const all = this.#lines.flatMap((line) => this.#pieces.get(line.id) ?? [line])
    const order = new Map(all.map(({ id }, i) => [id, i]))
    const kept = this.articles.filter(({ parts }) => parts.length > 0)
    return {
      articles: kept.map((article, i) => toArticle(article, i, (id) => order.get(id) ?? 0)),
      pageLines: this.#pageLines,
      unused: this.#unused,
      open: all.filter(({ id }) => !this.#placed.has(id)).map(({ id }) => id),
      ...(this.#splits.size > 0 && { splits: Object.fromEntries(this.#splits) }),
    }
  }

  #take(lines: readonly Line[]): readonly string[] {
    const ids = lines.map(({ id }) => id).filter((id) => !this.#placed.has(id))
    for (const id of ids) this.#placed.add(id)
    return ids
  }
}

/** Head, text, pictures: the order in which an article is written. */
const groups: readonly (readonly LineRole[])[] = [
  ['section'],
  ['kicker'],
  ['headline'],
  ['subhead'],
  ['byline'],
  ['editorNote'],
  ['body', 'heading', 'row', 'jump', 'source'],
]

function toArticle(
  { parts, photos, box, kind }: ArticleDraft,
  index: number,
  orderOf: (id: string) => number,
): PlanArticle {
  const texts = groups.flatMap((roles) => parts.filter(({ role }) => roles.includes(role)))
  return {
    number: String(index + 1).padStart(2, '0'),
    parts: [...texts, ...photoParts(parts, orderOf)],
    ...(photos.length > 0 && { photos }),
    ...(box && { box }),
    ...(kind && { kind }),
  }
}

/** What belongs to pictures, those of a picture together, in the order of the first line of each. */
function photoParts(parts: readonly Part[], orderOf: (id: string) => number): readonly Part[] {
  const ofPhotos = parts.filter(({ role }) => !groups.some((roles) => roles.includes(role)))
  const first = new Map<string | undefined, number>()
  for (const { photo, lines } of ofPhotos) {
    const place = Math.min(...lines.map(orderOf))
    first.set(photo, Math.min(first.get(photo) ?? place, place))
  }
  return ofPhotos.toSorted((a, b) => (first.get(a.photo) ?? 0) - (first.get(b.photo) ?? 0))
}
