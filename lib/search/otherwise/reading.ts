import type { Outcome, RunOptions } from '../rank/run-query.ts'
import type { Asked } from './asked.ts'

/** How a query was read: as typed, or as something else that finds more. */
export type ReadingName = 'typed' | 'written' | 'year' | 'words' | 'pinyin' | 'homophone' | 'loosened'

/** Another query worth trying, with the number of articles that have it. */
export interface Suggestion {
  readonly query: string
  readonly count: number
  readonly reason: 'pinyin' | 'homophone' | 'loosened'
}

/** Another query that may have been meant, and how to find what it has. */
export interface Proposal {
  readonly query: string
  readonly run: (options: RunOptions) => Promise<Outcome>
}

/** Another query with what it found as far as it was read, which is little until it is to be shown. */
export interface Tried extends Proposal {
  readonly outcome: Outcome
}

/** What a reading makes of the proposals that found something. */
export interface Acceptance {
  /** What to show in place of what was typed. */
  readonly best?: Tried | undefined
  readonly suggestions: readonly Suggestion[]
}

/** One way to read a query that found nothing or too little. */
export interface QueryReading {
  readonly name: Exclude<ReadingName, 'typed'>
  /** Queries to try, the most likely first; none where the query cannot be read in this way. */
  propose(asked: Asked): Promise<readonly Proposal[]>
  /** Chooses among the proposals that found more than the typed query. */
  accept(tried: readonly Tried[], asked: Asked): Promise<Acceptance>
}

/** Shows the proposal that is the most likely, and offers none. */
export async function acceptFirst([best]: readonly Tried[]): Promise<Acceptance> {
  return { best, suggestions: [] }
}
