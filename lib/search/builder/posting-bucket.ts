/** Documents of a segment at most: what 20 of a posting's 32 bits can number. */
export const largestSegment = 1 << 20
const firstChunk = 1 << 8
const largestChunk = 1 << 14

/** Postings of neighbouring fingerprints, as pairs: the fingerprint, then document and weight in 20 and 12 bits. */
export class PostingBucket {
  #chunks: Uint32Array[] = []
  #used = 0
  #length = 0

  /** Adds a posting; documents come in ascending order. */
  add(fingerprint: number, document: number, weight: number): void {
    let chunk = this.#chunks[this.#chunks.length - 1]
    if (!chunk || this.#used === chunk.length) {
      chunk = new Uint32Array(Math.min(largestChunk, chunk ? chunk.length * 2 : firstChunk))
      this.#chunks.push(chunk)
      this.#used = 0
    }
    chunk[this.#used] = fingerprint
    chunk[this.#used + 1] = (document << 12) | weight
    this.#used += 2
    this.#length += 2
  }

  /** All postings by fingerprint, then by document. The bucket is empty afterwards. */
  takeSorted(): Uint32Array {
    let from = new Uint32Array(this.#length)
    let at = 0
    for (const chunk of this.#chunks) {
      const end = Math.min(chunk.length, this.#length - at)
      from.set(chunk.subarray(0, end), at)
      at += end
    }
    this.#chunks = []
    let to = new Uint32Array(this.#length)
    for (let shift = 0; shift < 32; shift += 11) {
      sortByDigit(from, to, shift)
      ;[from, to] = [to, from]
    }
    return from
  }
}

/** One pass of a radix sort, stable, by 11 bits of the fingerprint. */
function sortByDigit(from: Uint32Array, to: Uint32Array, shift: number): void {
  const places = new Uint32Array(2049)
  for (let at = 0; at < from.length; at += 2) {
    const next = (((from[at] ?? 0) >>> shift) & 2047) + 1
    places[next] = (places[next] ?? 0) + 2
  }
  for (let digit = 1; digit < 2049; digit++) places[digit] = (places[digit] ?? 0) + (places[digit - 1] ?? 0)
  for (let at = 0; at < from.length; at += 2) {
    const digit = ((from[at] ?? 0) >>> shift) & 2047
    const place = places[digit] ?? 0
    to[place] = from[at] ?? 0
    to[place + 1] = from[at + 1] ?? 0
    places[digit] = place + 2
  }
}
