/** Documents of a segment at most, and weights: what 26 of a posting's 32 bits can number beside its weight. */
export const largestSegment = 1 << 20
const weightBits = 6
const keyBits = 32 - weightBits
const digitBits = keyBits / 2
const firstChunk = 1 << 7
const largestChunk = 1 << 14
/** Larger sums of weights are kept as this. */
const largestWeight = 255

/** Postings of neighbouring fingerprints by term, then by document. */
export interface TermLists {
  /** Ascending. */
  readonly fingerprints: Uint32Array
  /** Where each term's postings begin; one more at the end. */
  readonly starts: Uint32Array
  readonly documents: Uint32Array
  readonly weights: Uint8Array
}

/**
 * Every occurrence of the terms whose fingerprints begin alike, in four bytes each: the fingerprint's other bits
 * and the weight. Where a document begins stands its number, with weight 0.
 */
export class TermStream {
  #chunks: Uint32Array[] = []
  #chunk = new Uint32Array(0)
  #used = 0
  #document = -1
  /** Number of occurrences. */
  occurrences = 0

  /** Adds an occurrence of a weight from 1 to 63; documents come in ascending order. */
  add(fingerprint: number, document: number, weight: number): void {
    if (document !== this.#document) {
      this.#document = document
      this.#push(document << weightBits)
    }
    this.#push((fingerprint << weightBits) | weight)
    this.occurrences++
  }

  /** All postings in order, each document's occurrences added up; `leading` bits are what all fingerprints begin with. */
  takeSorted(leading: number): TermLists {
    const sorted = sortByKey(this.#takePairs())
    return toLists(sorted, leading << keyBits)
  }

  #push(word: number): void {
    if (this.#used === this.#chunk.length) {
      this.#chunk = new Uint32Array(Math.min(largestChunk, this.#used * 2 || firstChunk))
      this.#chunks.push(this.#chunk)
      this.#used = 0
    }
    this.#chunk[this.#used++] = word
  }

  /** Occurrences as pairs: the key, then document and weight. The stream is empty afterwards. */
  #takePairs(): Uint32Array {
    const pairs = new Uint32Array(2 * this.occurrences)
    let at = 0
    let document = 0
    for (const chunk of this.#chunks) {
      const end = chunk === this.#chunk ? this.#used : chunk.length
      for (let place = 0; place < end; place++) {
        const word = chunk[place] ?? 0
        if ((word & 0x3f) === 0) document = word
        else {
          pairs[at] = word >>> weightBits
          pairs[at + 1] = document | (word & 0x3f)
          at += 2
        }
      }
    }
    this.#chunks = []
    this.#chunk = new Uint32Array(0)
    return pairs
  }
}

/** Radix sort by key: two stable passes. A stream of a small segment often has no occurrence or one. */
function sortByKey(pairs: Uint32Array): Uint32Array {
  if (pairs.length <= 2) return pairs
  const other = new Uint32Array(pairs.length)
  sortByDigit(pairs, other, 0)
  sortByDigit(other, pairs, digitBits)
  return pairs
}

function sortByDigit(from: Uint32Array, to: Uint32Array, shift: number): void {
  const mask = (1 << digitBits) - 1
  const places = new Uint32Array(mask + 2)
  for (let at = 0; at < from.length; at += 2) {
    const next = (((from[at] ?? 0) >>> shift) & mask) + 1
    places[next] = (places[next] ?? 0) + 2
  }
  for (let digit = 1; digit < places.length; digit++)
    places[digit] = (places[digit] ?? 0) + (places[digit - 1] ?? 0)
  for (let at = 0; at < from.length; at += 2) {
    const digit = ((from[at] ?? 0) >>> shift) & mask
    const place = places[digit] ?? 0
    to[place] = from[at] ?? 0
    to[place + 1] = from[at + 1] ?? 0
    places[digit] = place + 2
  }
}

function toLists(pairs: Uint32Array, leading: number): TermLists {
  const postings = pairs.length / 2
  const fingerprints = new Uint32Array(postings)
  const starts = new Uint32Array(postings + 1)
  const documents = new Uint32Array(postings)
  const weights = new Uint8Array(postings)
  let terms = 0
  let count = 0
  let lastKey = -1
  for (let at = 0; at < pairs.length; at += 2) {
    const key = pairs[at] ?? 0
    const document = (pairs[at + 1] ?? 0) >>> weightBits
    const weight = (pairs[at + 1] ?? 0) & 0x3f
    const isNewTerm = key !== lastKey
    if (isNewTerm) {
      fingerprints[terms] = leading | key
      starts[terms++] = count
      lastKey = key
    }
    if (isNewTerm || documents[count - 1] !== document) {
      documents[count] = document
      weights[count++] = weight
    } else weights[count - 1] = Math.min(largestWeight, (weights[count - 1] ?? 0) + weight)
  }
  starts[terms] = count
  return {
    fingerprints: fingerprints.slice(0, terms),
    starts: starts.slice(0, terms + 1),
    documents: documents.subarray(0, count),
    weights: weights.subarray(0, count),
  }
}
