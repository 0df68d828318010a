import type { ScoredMatch } from '../rank/run-query.ts'

/** Scores this near to each other say nothing of which article is meant: BM25F tells no finer than that. */
const near = 0.97

/** Hits by score where, of those that score nearly as well as the best of them, the newest stands first. */
export function leadNewest(matches: readonly ScoredMatch[]): readonly ScoredMatch[] {
  const led: ScoredMatch[] = []
  for (let at = 0; at < matches.length; ) {
    const best = matches[at]?.score ?? 0
    let end = at + 1
    while (isNear(matches[end]?.score, best)) end++
    led.push(...matches.slice(at, end).sort((one, other) => other.number - one.number))
    at = end
  }
  return led
}

/** Batches are read one after the other: the next one may begin with a better score. */
function isNear(score: number | undefined, best: number): boolean {
  return score !== undefined && score <= best && score >= best * near
}
