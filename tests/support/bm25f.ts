const k1 = 1.2
const b = 0.75

/** One field of a document: its texts, and how many times each of its words counts. */
export interface WeightedField {
  readonly weight: number
  readonly texts: readonly string[]
}

/**
 * BM25F over plain strings, for judging the order of hits: no line of it is the search's own. Written after Robertson
 * and Zaragoza, The Probabilistic Relevance Framework: BM25 and Beyond (2009), 3.4 and 3.6, where the counts of a word
 * and the lengths of the fields are weighted and added up before either counts.
 */
export class Bm25f {
  readonly #documents: readonly (readonly WeightedField[])[]
  readonly #lengths: readonly number[]
  readonly #meanLength: number

  constructor(documents: readonly (readonly WeightedField[])[]) {
    this.#documents = documents.map((fields) =>
      fields.map(({ weight, texts }) => ({ weight, texts: texts.map((text) => text.toLowerCase()) })),
    )
    this.#lengths = documents.map((fields) => weighted(fields, (text) => text.length))
    this.#meanLength = this.#lengths.reduce((sum, length) => sum + length, 0) / documents.length
  }

  /** What a string scores in each document, 0 where it does not stand. */
  scores(sought: string): readonly number[] {
    const word = sought.toLowerCase()
    const counts = this.#documents.map((fields) => weighted(fields, (text) => text.split(word).length - 1))
    const holders = counts.filter((count) => count > 0).length
    const rarity = Math.log((counts.length - holders + 0.5) / (holders + 0.5) + 1)
    return counts.map((count, at) => {
      const length = (this.#lengths[at] ?? 0) / this.#meanLength
      return (rarity * count * (k1 + 1)) / (count + k1 * (1 - b + b * length))
    })
  }
}

function weighted(fields: readonly WeightedField[], measure: (text: string) => number): number {
  return fields.reduce((total, { weight, texts }) => {
    return total + weight * texts.reduce((sum, text) => sum + measure(text), 0)
  }, 0)
}
