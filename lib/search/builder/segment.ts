import { fieldPrefixes, sectionIdPrefix } from '../fields.ts'
import { type Fold, type Normal, normalise } from '../normalise.ts'
import { piecesOf } from '../pieces.ts'
import type { SearchDocument } from '../search-document.ts'
import { hashUnits, mix, type TermSpace, termSpaces, wordSpace } from '../term-key.ts'
import { visitTerms } from '../terms.ts'
import { toUnits } from '../tokens.ts'
import { PostingBucket } from './posting-bucket.ts'
import { TermWeights } from './term-weights.ts'

const bucketBits = 7

/** A segment while its documents are read: all its postings, in buckets by fingerprint. */
export class Segment {
  readonly first: number
  readonly #fold: Fold
  readonly #lengths: number[] = []
  readonly #weights = new TermWeights()
  readonly #buckets = termSpaces.map(() => Array.from({ length: 1 << bucketBits }, () => new PostingBucket()))
  #normal: Normal | undefined

  /** `first` is the number of its first document, `fold` the whole table. */
  constructor(first: number, fold: Fold) {
    this.first = first
    this.#fold = fold
  }

  /** Weighted length of each document. */
  get lengths(): readonly number[] {
    return this.#lengths
  }

  /** Takes in the next document. */
  add(document: SearchDocument): void {
    let length = 0
    for (const { text, field, weight } of piecesOf(document)) {
      const normal = normalise(text, this.#fold, this.#normal)
      this.#normal = normal
      if (weight > 0)
        visitTerms(normal, (space, fingerprint) => this.#weights.add(space, fingerprint, weight))
      if (field)
        visitTerms(
          normal,
          (space, fingerprint) => this.#weights.add(space, fingerprint, 1),
          fieldPrefixes[field],
        )
      length += weight * normal.length
    }
    if (document.section) this.#weights.add(wordSpace, sectionFingerprint(document.section.id), 1)
    const number = this.#lengths.push(length) - 1
    this.#weights.drain((space, fingerprint, weight) => {
      this.#buckets[space]?.[fingerprint >>> (32 - bucketBits)]?.add(fingerprint, number, weight)
    })
  }

  /** Gives the postings of a space bucket by bucket, by ascending fingerprint, and forgets them. */
  *takeBuckets(space: TermSpace): Generator<Uint32Array> {
    for (const bucket of this.#buckets[space] ?? []) yield bucket.takeSorted()
  }
}

function sectionFingerprint(id: string): number {
  const units = toUnits(sectionIdPrefix + id)
  return mix(hashUnits(units, 0, units.length))
}
