import { normalQuery } from '../text/normalise.ts'
import { acceptFirst, type QueryReading } from './reading.ts'
import { proposalOf } from './try-queries.ts'

/** A year in full as it stands in the texts, or else the rest of the query in what was printed then. */
export const asYear: QueryReading = {
  name: 'year',
  async propose({ runner, typed, dated }) {
    if (!dated) return []
    const { expanded, rest, date } = dated
    const inFull = expanded === normalQuery(typed) ? [] : [expanded]
    const queries = rest === '' ? inFull : [...inFull, `${rest} 日期:${date}`]
    return queries.map((query) => proposalOf(runner, query))
  },
  accept: acceptFirst,
}
