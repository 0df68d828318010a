import type { SearchHit } from '../../../lib/search/answer/answer.ts'

/**
 * Hits of an answer where those that are on the screen already stay in their places: the first ones come before all
 * others are compared, and a hit that a reader is about to tap must not move. Only then the best stand first.
 */
export function keepPlaces(shown: readonly SearchHit[], hits: readonly SearchHit[]): readonly SearchHit[] {
  const ids = new Set(shown.map(({ id }) => id))
  const kept = shown.map((hit) => hits.find(({ id }) => id === hit.id) ?? hit)
  const others = hits.filter(({ id }) => !ids.has(id))
  return [...kept, ...others].slice(0, Math.max(shown.length, hits.length))
}
