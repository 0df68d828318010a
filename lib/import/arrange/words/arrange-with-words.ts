import { joinLines } from '../../plan/join-lines.ts'
import { toPieces } from '../../plan/pieces.ts'
import type { Difference, Part, Plan, PlanArticle } from '../../plan/plan.ts'
import type { Source } from '../../plan/source.ts'
import { findDifferences } from './find-differences.ts'
import { bareText, likeness, trigramsOf } from './text-likeness.ts'

/** From this share of common words on a part of the page is a part of a Word file. */
const alike = 0.6
const headRoles = ['kicker', 'headline', 'subhead', 'byline', 'heading', 'caption', 'credit']

/** What a part of the page is matched by. */
interface Candidate {
  readonly article: PlanArticle
  readonly file: string
  readonly trigrams: ReadonlySet<string>
}

/**
 * One plan of a page and the files that hold the words of its articles: an article takes its words from its file, its place,
 * its captions and the roles of its head from the page. Lines of the page that stand in a file are unused, and where the
 * two differ both readings are noted.
 */
export function arrangeWithWords(
  page: { readonly source: Source; readonly plan: Plan },
  words: readonly { readonly source: Source; readonly plan: Plan }[],
): Plan {
  return new Union(page, words).toPlan()
}

class Union {
  readonly #page: Plan
  readonly #words: readonly { readonly source: Source; readonly plan: Plan }[]
  readonly #textOf: (part: Part) => string
  readonly #candidates: readonly Candidate[]
  readonly #unused: { id: string; why: string }[] = []
  readonly #differences: Difference[] = []
  readonly #compared: { readonly shared: readonly Part[]; readonly article: PlanArticle }[] = []

  constructor(
    page: { readonly source: Source; readonly plan: Plan },
    words: readonly { readonly source: Source; readonly plan: Plan }[],
  ) {
    this.#page = page.plan
    this.#words = words
    const pieces = [page, ...words].flatMap(({ source, plan }) => [...toPieces([source], plan).values()])
    const byId = new Map(pieces.map((piece) => [piece.id, piece]))
    this.#textOf = ({ lines }) => joinLines(lines.flatMap((id) => byId.get(id) ?? []))
    this.#candidates = words.flatMap(({ source, plan }) =>
      plan.articles.map((article) => {
        const text = bareText(article.parts.map(this.#textOf).join(''))
        return { article, file: source.file, trigrams: new Set(trigramsOf(text)) }
      }),
    )
  }

  toPlan(): Plan {
    const left = new Set(this.#candidates)
    const articles: Omit<PlanArticle, 'number'>[] = []
    for (const article of this.#page.articles) {
      const candidate = this.#best(article, left)
      if (candidate) left.delete(candidate)
      articles.push(candidate ? this.#unite(article, candidate) : article)
    }
    articles.push(...[...left].map(({ article }) => article))
    const numbered = articles.map((article, i) => ({ ...article, number: String(i + 1).padStart(2, '0') }))
    this.#noteDifferences(numbered)
    const plans = [this.#page, ...this.#words.map(({ plan }) => plan)]
    const splits = Object.assign({}, ...plans.map((plan) => plan.splits ?? {}))
    return {
      articles: numbered,
      pageLines: plans.flatMap((plan) => plan.pageLines),
      unused: [...plans.flatMap((plan) => plan.unused), ...this.#unused],
      open: plans.flatMap((plan) => plan.open),
      ...(Object.keys(splits).length > 0 && { splits }),
      ...(this.#differences.length > 0 && { differences: this.#differences }),
    }
  }

  /** The file's article that has most of the characters of the page's. */
  #best(article: PlanArticle, left: ReadonlySet<Candidate>): Candidate | undefined {
    const text = bareText(article.parts.map(this.#textOf).join(''))
    const ranked = [...left].map((candidate) => ({ candidate, share: likeness(text, candidate.trigrams) }))
    const [best] = ranked.sort((a, b) => b.share - a.share)
    return best && best.share >= 0.4 ? best.candidate : undefined
  }

  #unite(ofPage: PlanArticle, { article, file, trigrams }: Candidate): PlanArticle {
    const isShared = (part: Part) => likeness(bareText(this.#textOf(part)), trigrams) >= alike
    const shared = ofPage.parts.filter(isShared)
    const own = ofPage.parts.filter((part) => !shared.includes(part))
    for (const part of shared) for (const id of part.lines) this.#unused.push({ id, why: `文字取自 ${file}` })
    const parts = article.parts.map((part) => ({
      ...part,
      role: this.#roleOnPage(part, shared) ?? part.role,
    }))
    this.#compared.push({ shared, article })
    const photos = [...(article.photos ?? []), ...(ofPage.photos ?? [])]
    return {
      ...article,
      parts: [...parts, ...own],
      ...(photos.length > 0 && { photos }),
      ...(ofPage.box && { box: ofPage.box }),
      ...(ofPage.kind && { kind: ofPage.kind }),
    }
  }

  /** What a short line of the file is, by how it is set on the page. */
  #roleOnPage(part: Part, shared: readonly Part[]): Part['role'] | undefined {
    const text = bareText(this.#textOf(part))
    if (text.length > 60) return undefined
    const trigrams = new Set(trigramsOf(text))
    const found = shared.find((candidate) => {
      const other = bareText(this.#textOf(candidate))
      return (
        headRoles.includes(candidate.role) &&
        Math.abs(other.length - text.length) <= 0.3 * text.length &&
        likeness(other, trigrams) >= 0.7
      )
    })
    return found?.role
  }

  /** Each paragraph of a file beside the parts of the page that are most like it. */
  #noteDifferences(articles: readonly PlanArticle[]): void {
    for (const { shared, article } of this.#compared) {
      const number = articles.find(({ parts }) =>
        parts.some(({ lines }) => lines[0] === article.parts[0]?.lines[0]),
      )?.number
      for (const part of article.parts) {
        const text = bareText(this.#textOf(part))
        const trigrams = new Set(trigramsOf(text))
        const onPage = shared.filter(
          (candidate) => likeness(bareText(this.#textOf(candidate)), trigrams) >= alike,
        )
        if (onPage.length === 0) continue
        const pageText = bareText(onPage.map(this.#textOf).join(''))
        for (const { near, first, second } of findDifferences(text, pageText))
          this.#differences.push({ article: number ?? '', near, word: first, page: second })
      }
    }
  }
}
