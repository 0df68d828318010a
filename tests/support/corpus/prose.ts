import type { Random } from './random.ts'
import { latinWords, measures } from './real-words.ts'
import type { Vocabulary } from './vocabulary.ts'

/** A figure in a text with the words before it. */
export interface Figure {
  readonly label: string
  readonly quote: string
}

export interface Paragraph {
  readonly text: string
  readonly figures: readonly Figure[]
}

/** Writes the prose of one article: its own topics come back in it, as they do in real texts. */
export class Prose {
  readonly #random: Random
  readonly #vocabulary: Vocabulary
  readonly topics: readonly string[]

  constructor(random: Random, vocabulary: Vocabulary) {
    this.#random = random
    this.#vocabulary = vocabulary
    this.topics = Array.from({ length: 16 }, () => vocabulary.drawContent(random))
  }

  /** A text without punctuation of about `length` characters: a headline, a caption. */
  phrase(length: number): string {
    let phrase = this.#random.pick(this.topics)
    while (phrase.length < length) phrase += this.#word()
    return phrase
  }

  /** Sentences of about `length` characters. */
  paragraph(length: number): Paragraph {
    const figures: Figure[] = []
    let text = ''
    while (text.length < length) text += this.#sentence(figures)
    return { text, figures }
  }

  #sentence(figures: Figure[]): string {
    const clauses = Array.from({ length: this.#random.int(1, 5) }, () => this.#clause(figures))
    return clauses.join('，') + this.#random.pick(['。', '。', '。', '。', '。', '；', '！', '？'])
  }

  #clause(figures: Figure[]): string {
    let clause = ''
    for (let words = this.#random.int(2, 8); words > 0; words--) clause += this.#word()
    const kind = this.#random.next()
    if (kind < 0.05) return `${this.#random.int(1978, 2026)}年，${clause}`
    if (kind < 0.08) return `${clause}“${this.phrase(4)}”`
    if (kind < 0.1) return `${clause}《${this.phrase(6)}》`
    if (kind < 0.12) return `${clause}${this.#random.pick(latinWords)}`
    return kind < 0.22 ? clause + this.#figure(figures) : clause
  }

  #figure(figures: Figure[]): string {
    const label = this.phrase(4)
    const amount = Math.max(1, Math.round(this.#random.logNormal(30, 1.5)))
    const quote = `${label}${amount}${this.#random.pick(measures)}`
    figures.push({ label, quote })
    return quote
  }

  #word(): string {
    return this.#random.chance(0.12) ? this.#random.pick(this.topics) : this.#vocabulary.draw(this.#random)
  }
}
