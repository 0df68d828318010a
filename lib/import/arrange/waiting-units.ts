import type { LineRole } from '../plan/source.ts'
import type { Affinity } from './affinity.ts'
import type { ArticleDraft, PlanBuilder } from './plan-builder.ts'
import { splitOfCaption } from './split-credits.ts'
import type { Unit } from './units.ts'

/** From here on two texts share so many words that a caption or a stray paragraph belongs where it fits best. */
const kinAt = 0.12

interface Waiting {
  readonly unit: Unit
  /** `body` is a text that stands before the first head. */
  readonly role: LineRole
  /** The article it stands in. */
  readonly near?: ArticleDraft
}

/** Captions, and texts before the first head: they go where their words are, once all articles are known. */
export class WaitingUnits {
  readonly #builder: PlanBuilder
  readonly #affinity: Affinity
  readonly #texts = new Map<ArticleDraft, string>()
  readonly #waiting: Waiting[] = []
  #photo = 0

  constructor(builder: PlanBuilder, affinity: Affinity) {
    this.#builder = builder
    this.#affinity = affinity
  }

  add(waiting: Waiting): void {
    this.#waiting.push(waiting)
  }

  /** Words that an article has. */
  note(article: ArticleDraft, text: string): void {
    this.#texts.set(article, `${this.#texts.get(article) ?? ''}\n${text}`)
  }

  /** An id for a picture that was not supplied. */
  newPhoto(): string {
    this.#photo++
    return `photo-${this.#photo}`
  }

  /** Places what fits; what fits nowhere, or in two articles, stays open. */
  settle(isAlone: boolean): void {
    let last: { readonly article: ArticleDraft; readonly photo: string } | undefined
    for (const { unit, role, near } of this.#waiting) {
      if (role === 'credit' && last) {
        this.#builder.add(last.article, 'credit', unit.lines, last.photo)
        continue
      }
      const article = isAlone ? this.#builder.articles[0] : this.#kinOf(unit.text, near)
      if (article && role === 'body') this.#builder.add(article, 'body', unit.lines)
      else last = article && { article, photo: this.#placeCaption(article, unit) }
    }
  }

  #kinOf(text: string, near: ArticleDraft | undefined): ArticleDraft | undefined {
    const { articles } = this.#builder
    if (articles.length === 1) return articles[0]
    const ranked = articles
      .map((article) => ({ article, kin: this.#affinity.between(text, this.#texts.get(article) ?? '') }))
      .sort((a, b) => b.kin - a.kin)
    const [best, second] = ranked
    if (!best || best.kin < kinAt / 2) return undefined
    const isClear = best.kin >= 1.6 * (second?.kin ?? 0)
    return isClear && (best.kin >= kinAt || best.article === near) ? best.article : undefined
  }

  #placeCaption(article: ArticleDraft, unit: Unit): string {
    const photo = this.newPhoto()
    const [line, ...more] = unit.lines
    const offset = line && more.length === 0 ? splitOfCaption(line) : 0
    const [caption, credit] = line && offset > 0 ? this.#builder.split(line, [offset]) : []
    if (caption && credit) {
      this.#builder.add(article, 'caption', [caption], photo)
      this.#builder.add(article, 'credit', [credit], photo)
    } else this.#builder.add(article, 'caption', unit.lines, photo)
    return photo
  }
}
