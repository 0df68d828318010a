import type { SearchAnswer, SearchOptions } from '../../lib/search/answer.ts'

/** What the screen asks of its worker; `number` comes back with the answer. */
export interface SearchRequest {
  readonly number: number
  readonly query: string
  readonly options: SearchOptions
}

/** What went wrong: nothing could be fetched, or what was fetched is damaged. */
export type SearchFailure = 'network' | 'damaged'

export type SearchResponse =
  | { readonly number: number; readonly answer: SearchAnswer }
  | { readonly number: number; readonly failure: SearchFailure }
