import type { Suggestion } from '../answer/answer.ts'
import type { Outcome, QueryRunner, RunOptions } from '../answer/run-query.ts'
import { parseQuery } from '../query/parse-query.ts'
import type { Query } from '../query/query.ts'
import { hasWord } from '../text/tokens.ts'

/** More readings of one query are not tried. */
export const mostTried = 8
const mostOffered = 3
/** A longer query is more than a word: it may be offered though it occurs once. */
const longestWord = 4

/** Another query with what it found. */
export interface Tried {
  readonly query: string
  readonly outcome: Outcome
}

/** Runs queries; kept are those that find more than was found, and occur so often at least. */
export async function tryQueries(
  runner: QueryRunner,
  queries: readonly string[],
  found: number,
  { onFirst: _, ...quiet }: RunOptions,
  least: 1 | 2 = 2,
): Promise<readonly Tried[]> {
  const outcomes = await Promise.all(
    queries.slice(0, mostTried).map(async (query) => {
      return { query, outcome: await runner.run(parseQuery(query), quiet) }
    }),
  )
  return outcomes.filter(
    ({ query, outcome }) =>
      outcome.total > found && (least === 1 || lettersOf(query) > longestWord || occursAgain(outcome)),
  )
}

/** What is worth offering of what was tried, each spelling once. */
export function offered(tried: readonly Tried[], reason: Suggestion['reason']): readonly Suggestion[] {
  const written = tried.map(({ query }) => query.replace(/\s/g, ''))
  const different = tried.filter((_, at) => written.indexOf(written[at] ?? '') === at)
  return different
    .slice(0, mostOffered)
    .map(({ query, outcome }) => ({ query, count: outcome.total, reason }))
}

/** Runs each word of a query by itself, if it has several; `unknown` are those that nothing holds. */
export async function tryWords(
  runner: QueryRunner,
  { clauses }: Query,
  options: RunOptions,
): Promise<{ readonly known: readonly Tried[]; readonly unknown: readonly string[] }> {
  if (clauses.length < 2) return { known: [], unknown: [] }
  const texts = clauses.flat().map(({ text }) => text.replace(/^[^\p{L}\p{N}]+|[^\p{L}\p{N}]+$/gu, ''))
  const words = [...new Set(texts)].filter(hasWord).slice(0, mostTried)
  const known = await tryQueries(runner, words, 0, { ...options, wanted: 1 }, 1)
  const found = new Set(known.map(({ query }) => query))
  return { known, unknown: words.filter((word) => !found.has(word)) }
}

function lettersOf(query: string): number {
  return query.replace(/\s/g, '').length
}

/** Whether something occurs more than once, be it in one document. */
function occursAgain({ total, matches }: Outcome): boolean {
  return total > 1 || matches.flatMap(({ match }) => match.pieces.flatMap(({ places }) => places)).length > 1
}
