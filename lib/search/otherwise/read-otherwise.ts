import type { Outcome, QueryRunner, RunOptions } from '../rank/run-query.ts'
import { asHomophones } from './as-homophones.ts'
import { asPinyin } from './as-pinyin.ts'
import { asWritten } from './as-written.ts'
import { asYear } from './as-year.ts'
import { type Asked, lookAt } from './asked.ts'
import { inIssueTitles } from './in-issue-titles.ts'
import { asLoosened, asWords } from './in-pieces.ts'
import { nothingFound } from './nothing-found.ts'
import type { QueryReading, ReadingName, Suggestion, Tried } from './reading.ts'
import { tryProposals } from './try-queries.ts'

/** What a query that found nothing may have meant. */
export interface OtherReading {
  readonly query: string
  readonly reading: ReadingName
  readonly outcome: Outcome
}

/** What else to try, what of it to show at once, and what of the query nothing holds. */
export interface Otherwise {
  readonly best?: OtherReading
  readonly suggestions: readonly Suggestion[]
  readonly missing: readonly string[]
}

/**
 * The readings in the order in which they are tried; the first that is accepted is shown. Those that keep more of
 * what was typed come first. None of them exchanges a number, a year or a place for another.
 */
const readings: readonly QueryReading[] = [
  asWritten,
  asPinyin,
  asYear,
  asHomophones,
  inIssueTitles,
  asWords,
  asLoosened,
]

/** Reads a query otherwise that found nothing or, with `found` documents, too little. */
export async function readOtherwise(
  runner: QueryRunner,
  typed: string,
  found: number,
  options: RunOptions,
): Promise<Otherwise> {
  const asked = lookAt(runner, typed, found, options)
  const suggestions: Suggestion[] = []
  for (const { name, propose, accept } of readings) {
    const tried = await tryProposals(await propose(asked), found, options)
    if (tried.length === 0) continue
    const accepted = await accept(tried, asked)
    suggestions.push(...accepted.suggestions)
    const { query, outcome } = (await runBest(accepted.best, asked, options)) ?? {}
    if (query !== undefined && outcome && outcome.total > found)
      return { best: { query, outcome, reading: name }, suggestions, missing: [] }
  }
  if (!asked.mayBeReplaced) return { suggestions, missing: [] }
  const nothing = await nothingFound(asked, options)
  return { suggestions: [...suggestions, ...nothing.suggestions], missing: nothing.missing }
}

/** Runs the best of a reading as it is to be shown: what was looked at only seemed to find something. */
async function runBest(
  best: Tried | undefined,
  { mayBeReplaced }: Asked,
  { onFirst: _, ...options }: RunOptions,
): Promise<Tried | undefined> {
  return best && mayBeReplaced ? { ...best, outcome: await best.run(options) } : undefined
}
