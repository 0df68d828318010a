const han = /\p{Script=Han}+|[\dA-Za-z]+/gu

/**
 * How much the words of two texts of a page have in common: cosine of their pairs of characters, each weighed by how few
 * texts of the page have it (tf–idf). 0 for texts that share nothing; of one article most often above 0.05.
 */
export class Affinity {
  readonly #weights = new Map<string, number>()

  constructor(texts: readonly string[]) {
    const counts = new Map<string, number>()
    for (const text of texts)
      for (const pair of new Set(pairsOf(text))) counts.set(pair, (counts.get(pair) ?? 0) + 1)
    for (const [pair, count] of counts) this.#weights.set(pair, Math.log(1 + texts.length / count))
  }

  between(a: string, b: string): number {
    const [first, second] = [this.#vector(a), this.#vector(b)]
    let product = 0
    for (const [pair, weight] of first) product += weight * (second.get(pair) ?? 0)
    const length = norm(first) * norm(second)
    return length === 0 ? 0 : product / length
  }

  /** Which share of a short text's pairs a long one has, by their weight: 1 if all of it stands there. */
  coverage(short: string, long: string): number {
    const pairs = [...new Set(pairsOf(short))]
    const there = new Set(pairsOf(long))
    const weigh = (some: readonly string[]) =>
      some.reduce((sum, pair) => sum + (this.#weights.get(pair) ?? 1), 0)
    const all = weigh(pairs)
    return all === 0 ? 0 : weigh(pairs.filter((pair) => there.has(pair))) / all
  }

  #vector(text: string): ReadonlyMap<string, number> {
    const vector = new Map<string, number>()
    for (const pair of pairsOf(text)) vector.set(pair, (vector.get(pair) ?? 0) + 1)
    for (const [pair, count] of vector)
      vector.set(pair, (1 + Math.log(count)) * (this.#weights.get(pair) ?? 1))
    return vector
  }
}

function norm(vector: ReadonlyMap<string, number>): number {
  return Math.sqrt([...vector.values()].reduce((sum, weight) => sum + weight * weight, 0))
}

function pairsOf(text: string): readonly string[] {
  return (text.match(han) ?? []).flatMap((run) => {
    if (/[\dA-Za-z]/.test(run)) return [run]
    const characters = [...run]
    return characters.slice(1).map((character, i) => `${characters[i]}${character}`)
  })
}
