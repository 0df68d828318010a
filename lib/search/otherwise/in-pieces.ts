import type { Outcome } from '../rank/run-query.ts'
import type { Asked } from './asked.ts'
import type { Loosened } from './loosen.ts'
import type { Acceptance, QueryReading, Tried } from './reading.ts'
import { offered, proposalOf } from './try-queries.ts'

/** All of the query, but in pieces that need not follow each other: 图书馆书法展览 as 图书馆 书法展览. */
export const asWords: QueryReading = {
  name: 'words',
  async propose(asked) {
    const loosened = await loosenedOf(asked)
    if (!loosened?.isWhole || loosened.matches.length === 0) return []
    return [proposalOf(asked.runner, loosened.words)]
  },
  accept: acceptPieces,
}

/** As much of the query as one document holds. */
export const asLoosened: QueryReading = {
  name: 'loosened',
  async propose(asked) {
    const loosened = await loosenedOf(asked)
    return loosened ? [{ query: loosened.words, run: async () => toOutcome(loosened) }] : []
  },
  accept: acceptPieces,
}

/** Shows what holds the pieces, and offers the words that find something by themselves. */
async function acceptPieces([best]: readonly Tried[], asked: Asked): Promise<Acceptance> {
  return { best, suggestions: offered((await asked.words()).known, 'loosened') }
}

async function loosenedOf(asked: Asked): Promise<Loosened | undefined> {
  return asked.mayBeReplaced ? await asked.loosened() : undefined
}

/** The documents were read while the query was loosened. */
function toOutcome({ matches }: Loosened): Outcome {
  const numbers = matches.map(({ number }) => number)
  return { matches, total: matches.length, isExact: false, numbers }
}
