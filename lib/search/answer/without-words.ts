import { withdrawnNotice } from '../../headline.ts'
import type { Query, QueryWord } from '../query/query.ts'
import type { Outcome, QueryRunner, RunOptions } from '../rank/run-query.ts'

/** What stands in the place of a withdrawn article is its headline, and nothing that could hold a word. */
const withdrawn: QueryWord = { text: withdrawnNotice, field: 'headline', isOpen: false }

/** Whether a query only says what must not be there. */
export function isOnlyWithout({ clauses, excluded }: Query): boolean {
  return clauses.length === 0 && excluded.length > 0
}

/**
 * All articles without the words, of which a withdrawn one is none. They are counted by taking away those that hold
 * a word: an article that was read tells nothing of how many of the others do.
 */
export async function runWithout(runner: QueryRunner, query: Query, options: RunOptions): Promise<Outcome> {
  const words = [...query.excluded, withdrawn]
  const [outcome, held] = await Promise.all([
    runner.run({ ...query, excluded: words }, options),
    runner.run({ ...query, clauses: [words], excluded: [] }, { ...options, wanted: 1, onFirst: () => {} }),
  ])
  if (outcome.isExact) return outcome
  const without = new Set(held.numbers)
  const numbers = outcome.numbers.filter((number) => !without.has(number))
  return { ...outcome, numbers, total: numbers.length }
}
