import type { DocumentMatch, PieceMatch } from '../query/match-document.ts'
import { impactOf, rarityOf } from './impact.ts'

/** What a score is measured against. */
export interface Collection {
  readonly documents: number
  readonly averageLength: number
  /** Number of documents that hold each clause. */
  readonly holders: readonly number[]
}

/** BM25F of a document that was read; one whose words stand close together gains up to a quarter. */
export function scoreMatch(match: DocumentMatch, { documents, averageLength, holders }: Collection): number {
  const sum = match.frequencies.reduce((total, frequency, clause) => {
    const rarity = rarityOf(holders[clause] ?? 1, documents)
    return total + rarity * impactOf(frequency, match.length, averageLength)
  }, 0)
  return match.frequencies.length > 1 ? sum * (1 + closeness(match) / 4) : sum
}

/** From 0, words that share no paragraph, to 1, words that follow each other. */
function closeness({ pieces, frequencies }: DocumentMatch): number {
  const spans = pieces.map((piece) => shortestSpan(piece, frequencies.length))
  return Math.max(0, ...spans.map((span) => 10 / (10 + span)))
}

/** Characters of the shortest stretch of a piece that holds all clauses, beyond the words themselves. */
function shortestSpan({ places }: PieceMatch, clauses: number): number {
  const last = new Map<number, { start: number; length: number }>()
  let shortest = Number.POSITIVE_INFINITY
  for (const { clause, start, end } of places) {
    last.set(clause, { start, length: end - start })
    if (last.size < clauses) continue
    const firstStart = Math.min(...Array.from(last.values(), (place) => place.start))
    const words = Array.from(last.values()).reduce((sum, { length }) => sum + length, 0)
    shortest = Math.min(shortest, Math.max(0, end - firstStart - words))
  }
  return shortest
}
