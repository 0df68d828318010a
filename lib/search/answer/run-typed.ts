import { parseQuery } from '../query/parse-query.ts'
import type { Query } from '../query/query.ts'
import type { Outcome, QueryRunner, RunOptions } from '../rank/run-query.ts'
import { findPrintedByline } from './printed-byline.ts'
import { isOnlyWithout, runWithout } from './without-words.ts'

/** Finds what was typed; where no text has it and it is a byline as printed, what has its name. */
export async function runTyped(
  runner: QueryRunner,
  typed: string,
  query: Query,
  options: RunOptions,
): Promise<Outcome> {
  const outcome = isOnlyWithout(query)
    ? await runWithout(runner, query, options)
    : await runner.run(query, options)
  const byline = outcome.total === 0 ? findPrintedByline(typed) : undefined
  const named = byline && (await runner.run(parseQuery(byline), options))
  return named && named.total > 0 ? named : outcome
}
