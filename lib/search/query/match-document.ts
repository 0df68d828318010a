import { type Piece, piecesOf } from '../index/pieces.ts'
import type { StoredDocument } from '../index/search-document.ts'
import { type Normal, normalise, parseFold, toText } from '../text/normalise.ts'
import type { CompiledQuery, CompiledWord } from './compile-query.ts'
import { indexOfNeedle } from './needle.ts'

/** Where a clause of the query stands in a piece: offsets of the original text, the end excluded. */
export interface Place {
  readonly clause: number
  readonly start: number
  readonly end: number
}

/** A piece of a document with all places of the query in it, by their start. */
export interface PieceMatch {
  readonly piece: Piece
  readonly places: readonly Place[]
}

/** A document that was read and found to hold the query. */
export interface DocumentMatch {
  readonly document: StoredDocument
  readonly pieces: readonly PieceMatch[]
  /** Weighted number of places of each clause, and the document's weighted length. */
  readonly frequencies: readonly number[]
  readonly length: number
}

/** Reads a document by the predicate of *found*: `undefined` if it does not hold the query. */
export function matchDocument(
  document: StoredDocument,
  { clauses, excluded }: CompiledQuery,
): DocumentMatch | undefined {
  const fold = document.fold === undefined ? undefined : parseFold(document.fold)
  const frequencies = clauses.map(() => 0)
  const found = new Set<number>()
  const pieces: PieceMatch[] = []
  let length = 0
  for (const piece of piecesOf(document)) {
    const normal = normalise(piece.text, fold)
    const text = toText(normal)
    length += piece.weight * text.length
    if (excluded.some((word) => isSought(piece, word) && stands(text, word))) return undefined
    const places = clauses.flatMap((words, clause) => {
      const sought = words.filter((word) => isSought(piece, word))
      return sought.flatMap((word) => placesOf(text, normal, word, clause))
    })
    for (const { clause } of places) {
      found.add(clause)
      frequencies[clause] = (frequencies[clause] ?? 0) + Math.max(1, piece.weight)
    }
    pieces.push({
      piece,
      places: places.sort((one, other) => one.start - other.start || other.end - one.end),
    })
  }
  return found.size === clauses.length ? { document, pieces, frequencies, length } : undefined
}

/** Whether normalised text holds a word, for the oracle of tests as well. */
export function stands(text: string, { lookups }: CompiledWord): boolean {
  return lookups.some(({ needle }) => indexOfNeedle(text, needle) >= 0)
}

/**
 * Whether a word is looked for in a piece: in its own field, or without one in all that is text, and in the names of
 * its section and special issue. A phrase is a quotation, and so sought in the text only.
 */
export function isSought(piece: Piece, { field, isPhrase }: CompiledWord): boolean {
  if (field !== undefined) return piece.field === field
  return piece.weight > 0 || (piece.isName === true && !isPhrase)
}

function placesOf(text: string, normal: Normal, { lookups }: CompiledWord, clause: number): Place[] {
  const places: Place[] = []
  for (const { needle } of lookups) {
    let at = indexOfNeedle(text, needle)
    while (at >= 0) {
      const end = at + needle.text.length
      places.push({ clause, start: normal.starts[at] ?? 0, end: normal.ends[end - 1] ?? 0 })
      at = indexOfNeedle(text, needle, end)
    }
  }
  return places
}
