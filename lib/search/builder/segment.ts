import { piecesOf } from '../index/pieces.ts'
import type { SearchDocument } from '../index/search-document.ts'
import { fieldPrefixes, type QueryField, sectionIdPrefix } from '../text/fields.ts'
import { type Fold, type Normal, normalise } from '../text/normalise.ts'
import { hashUnits, mix, termSpaces, wordSpace } from '../text/term-key.ts'
import { type TermVisitor, visitTerms } from '../text/terms.ts'
import { toUnits } from '../text/tokens.ts'
import { type TermLists, TermStream } from './term-stream.ts'
import { visitSounds } from './visit-sounds.ts'

/** Fields that are found by how they sound as well. */
const soundedFields: ReadonlySet<QueryField> = new Set(['headline', 'byline', 'topic'])
/** Streams of each term space: 2 to the power of this. */
const streamBits = 6

/** A segment while its documents are read: every occurrence of every term, in streams by fingerprint. */
export class Segment {
  readonly first: number
  readonly #fold: Fold
  readonly #lengths: number[] = []
  readonly #streams = termSpaces.map(() => Array.from({ length: 1 << streamBits }, () => new TermStream()))
  readonly #visit: TermVisitor
  #normal: Normal | undefined
  #weight = 1

  /** `first` is the number of its first document, `fold` the whole table. */
  constructor(first: number, fold: Fold) {
    this.first = first
    this.#fold = fold
    this.#visit = (space, fingerprint) => {
      const stream = this.#streams[space]?.[fingerprint >>> (32 - streamBits)]
      stream?.add(fingerprint, this.#lengths.length, this.#weight)
    }
  }

  /** Weighted length of each document. */
  get lengths(): readonly number[] {
    return this.#lengths
  }

  /** Number of all occurrences. */
  get occurrences(): number {
    return this.#streams.flat().reduce((sum, stream) => sum + stream.occurrences, 0)
  }

  /** Takes in the next document. */
  add(document: SearchDocument): void {
    let length = 0
    for (const { text, field, weight, isName } of piecesOf(document)) {
      const normal = normalise(text, this.#fold, this.#normal)
      this.#normal = normal
      if (weight > 0) this.#add(normal, weight)
      else if (isName) this.#add(normal, 1)
      if (field) this.#add(normal, 1, fieldPrefixes[field])
      if (field && soundedFields.has(field)) visitSounds(normal, this.#visit)
      length += weight * normal.length
    }
    if (document.section) {
      this.#weight = 1
      this.#visit(wordSpace, sectionFingerprint(document.section.id))
    }
    this.#lengths.push(length)
  }

  /** For each term space what sorts its streams one by one, by ascending fingerprint; each can be done once. */
  takeSpaces(): readonly (readonly (() => TermLists)[])[] {
    return this.#streams.map((streams) => streams.map((stream, leading) => () => stream.takeSorted(leading)))
  }

  #add(normal: Normal, weight: number, prefix?: string): void {
    this.#weight = weight
    visitTerms(normal, this.#visit, prefix)
  }
}

function sectionFingerprint(id: string): number {
  const units = toUnits(sectionIdPrefix + id)
  return mix(hashUnits(units, 0, units.length))
}
