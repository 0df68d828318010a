import type { IndexReader } from '../index/index-reader.ts'
import type { CompiledQuery, CompiledWord } from '../query/compile-query.ts'
import { type DocumentFilter, type Matches, matchTerms } from '../query/match-terms.ts'
import { rarityOf } from './impact.ts'

/** Candidates in the order in which to read them, and how many documents seem to hold each clause. */
export interface RankedCandidates {
  readonly documents: readonly number[]
  readonly scores: readonly number[]
  readonly holders: readonly number[]
}

/**
 * Orders candidates, ascending by number, by what the index knows of them: of each clause its rarity times
 * the weakest impact of its terms. Equal ones stand newest first.
 */
export function rankCandidates(
  reader: IndexReader,
  { clauses }: CompiledQuery,
  candidates: readonly number[],
  filter: DocumentFilter,
): RankedCandidates {
  const scores = new Float64Array(candidates.length)
  const holders = clauses.map((words) => {
    const best = new Float64Array(candidates.length)
    const counts = words
      .flatMap((word) => matchesOf(reader, word, filter))
      .map((matches) => {
        raise(best, candidates, matches)
        return matches.documents.length
      })
    const count = counts.reduce((sum, matched) => sum + matched, 0)
    const rarity = rarityOf(Math.min(count, reader.manifest.documents), reader.manifest.documents)
    for (let at = 0; at < best.length; at++) scores[at] = (scores[at] ?? 0) + rarity * (best[at] ?? 0)
    return count
  })
  const order = Array.from(candidates.keys()).sort(
    (one, other) => (scores[other] ?? 0) - (scores[one] ?? 0) || other - one,
  )
  return {
    documents: order.map((at) => candidates[at] ?? 0),
    scores: order.map((at) => scores[at] ?? 0),
    holders,
  }
}

function matchesOf(
  reader: IndexReader,
  { lookups }: CompiledWord,
  filter: DocumentFilter,
): readonly Matches[] {
  return lookups.map(({ terms }) => matchTerms(reader, terms, filter))
}

/** Raises each candidate's value to what the matches say of it; both are ascending. */
function raise(values: Float64Array, candidates: readonly number[], { documents, impacts }: Matches): void {
  let at = 0
  for (let match = 0; match < documents.length; match++) {
    const document = documents[match] ?? 0
    while (at < candidates.length && (candidates[at] ?? 0) < document) at++
    if (candidates[at] === document) values[at] = Math.max(values[at] ?? 0, impacts[match] ?? 0)
  }
}
