import { parseQuery } from '../query/parse-query.ts'
import type { Query } from '../query/query.ts'
import type { QueryRunner, RunOptions } from '../rank/run-query.ts'
import { hasWord } from '../text/tokens.ts'
import type { Proposal, Suggestion, Tried } from './reading.ts'

/** More proposals of one reading are not tried: each costs files. */
export const mostTried = 5
const mostOffered = 3
/** Texts read to know whether a query finds something. */
const mostLooked = 2

/** A query as a proposal. */
export function proposalOf(runner: QueryRunner, query: string): Proposal {
  return { query, run: (options) => runner.run(parseQuery(query), options) }
}

/** Looks at proposals at once, and keeps those that seem to find more than was found; few texts are read for it. */
export async function tryProposals(
  proposals: readonly Proposal[],
  found: number,
  { onFirst: _, ...quiet }: RunOptions,
): Promise<readonly Tried[]> {
  const looking = { ...quiet, wanted: 1, mostRead: mostLooked }
  const tried = proposals.slice(0, mostTried).map(async (proposal) => {
    return { ...proposal, outcome: await proposal.run(looking) }
  })
  return (await Promise.all(tried)).filter(({ outcome }) => outcome.total > found)
}

/** Counts what queries find; those that find nothing are left out. */
export async function countQueries(
  runner: QueryRunner,
  queries: readonly string[],
  options: RunOptions,
): Promise<readonly Tried[]> {
  const proposals = queries.map((query) => proposalOf(runner, query))
  return await tryProposals(proposals, 0, options)
}

/** What is worth offering of what was tried, each spelling once. */
export function offered(tried: readonly Tried[], reason: Suggestion['reason']): readonly Suggestion[] {
  const written = tried.map(({ query }) => query.replace(/\s/g, ''))
  const different = tried.filter((_, at) => written.indexOf(written[at] ?? '') === at)
  return different
    .slice(0, mostOffered)
    .map(({ query, outcome }) => ({ query, count: outcome.total, reason }))
}

/** The words of a query, each by itself: those that find something, and those that nothing holds. */
export interface TriedWords {
  readonly known: readonly Tried[]
  readonly unknown: readonly string[]
}

/** Counts what each word of a query finds by itself, if it has several. */
export async function tryWords(
  runner: QueryRunner,
  { clauses }: Query,
  options: RunOptions,
): Promise<TriedWords> {
  if (clauses.length < 2) return { known: [], unknown: [] }
  const texts = clauses.flat().map(({ text }) => text.replace(/^[^\p{L}\p{N}]+|[^\p{L}\p{N}]+$/gu, ''))
  const words = [...new Set(texts)].filter(hasWord).slice(0, mostTried)
  const known = await countQueries(runner, words, options)
  const found = new Set(known.map(({ query }) => query))
  return { known, unknown: words.filter((word) => !found.has(word)) }
}
