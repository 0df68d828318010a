import type { SearchAnswer, SearchOptions } from '../../lib/search/answer.ts'

/** What the screen asks of its worker: to get ready, or a search; `number` comes back with its answers. */
export type SearchRequest =
  | 'open'
  | { readonly number: number; readonly query: string; readonly options: SearchQuestion }

/** Search options as they can be sent to a worker. */
export type SearchQuestion = Omit<SearchOptions, 'onFirst'>

/** What went wrong: nothing could be fetched, or what was fetched is damaged. */
export type SearchFailure = 'network' | 'damaged'

export type SearchResponse =
  | { readonly number: number; readonly first: SearchAnswer }
  | { readonly number: number; readonly answer: SearchAnswer }
  | { readonly number: number; readonly failure: SearchFailure }
