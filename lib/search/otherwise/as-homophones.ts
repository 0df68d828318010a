import type { Outcome } from '../rank/run-query.ts'
import type { QueryReading, Tried } from './reading.ts'
import { offered, proposalOf } from './try-queries.ts'

/** A longer query is more than a word: it may be offered though it occurs once. */
const longestWord = 4

/** Words that sound alike, or that differ in one character: those that sound alike throughout may be shown. */
export const asHomophones: QueryReading = {
  name: 'homophone',
  async propose(asked) {
    // Of a sentence that asks some character is always like that of a word; what it is about is looked for at once.
    if (asked.isPinyin || asked.isQuestion) return []
    const { all } = await asked.homophones()
    return all.map((query) => proposalOf(asked.runner, query))
  },
  async accept(tried, asked) {
    const likely = tried.filter(isLikely)
    const { alike } = await asked.homophones()
    return { best: likely.find(({ query }) => alike.has(query)), suggestions: offered(likely, 'homophone') }
  },
}

/** A short word that occurs once may be there by chance. */
function isLikely({ query, outcome }: Tried): boolean {
  return query.replace(/\s/g, '').length > longestWord || occursAgain(outcome)
}

/** Whether something occurs more than once, be it in one document. */
function occursAgain({ total, matches }: Outcome): boolean {
  return total > 1 || matches.flatMap(({ match }) => match.pieces.flatMap(({ places }) => places)).length > 1
}
