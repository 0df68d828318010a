import type { Query } from '../query/query.ts'
import { acceptFirst, type QueryReading } from './reading.ts'

/** Some of the words in articles, the others in the title of their issue: 两会 names the issue, 消防 is in the text. */
export const inIssueTitles: QueryReading = {
  name: 'loosened',
  async propose({ mayBeReplaced, runner, text, query }) {
    if (!mayBeReplaced || hasField(query)) return []
    const clauses = query.clauses.map((words) =>
      words.flatMap((word) => [word, { ...word, field: 'issue' as const }]),
    )
    return [{ query: text, run: (options) => runner.run({ ...query, clauses }, options) }]
  },
  accept: acceptFirst,
}

function hasField({ clauses }: Query): boolean {
  return clauses.flat().some(({ field }) => field !== undefined)
}
