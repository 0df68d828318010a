import type { Outcome, QueryRunner, RunOptions } from '../rank/run-query.ts'
import { asHomophones } from './as-homophones.ts'
import { asPinyin } from './as-pinyin.ts'
import { asYear } from './as-year.ts'
import { lookAt } from './asked.ts'
import { inIssueTitles } from './in-issue-titles.ts'
import { asLoosened, asWords } from './in-pieces.ts'
import { nothingFound } from './nothing-found.ts'
import type { QueryReading, ReadingName, Suggestion } from './reading.ts'
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
const readings: readonly QueryReading[] = [asPinyin, asYear, asHomophones, inIssueTitles, asWords, asLoosened]

/** Reads a query otherwise that found nothing or, with `found` documents, too little. */
export async function readOtherwise(
  runner: QueryRunner,
  typed: string,
  found: number,
  options: RunOptions,
): Promise<Otherwise> {
  const asked = lookAt(runner, typed, found, options)
  // What is only offered is counted, and one hit is enough for that.
  const run = asked.mayBeReplaced ? options : { ...options, wanted: 1 }
  const suggestions: Suggestion[] = []
  for (const { name, propose, accept } of readings) {
    const tried = await tryProposals(await propose(asked), found, run)
    if (tried.length === 0) continue
    const accepted = await accept(tried, asked)
    suggestions.push(...accepted.suggestions)
    const best = asked.mayBeReplaced ? accepted.best : undefined
    if (best) return { best: { ...best, reading: name }, suggestions, missing: [] }
  }
  if (!asked.mayBeReplaced) return { suggestions, missing: [] }
  const nothing = await nothingFound(asked, options)
  return { suggestions: [...suggestions, ...nothing.suggestions], missing: nothing.missing }
}
