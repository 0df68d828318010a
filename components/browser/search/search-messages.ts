import type { SearchAnswer, SearchOptions } from '../../../lib/search/answer/answer.ts'

/** What the screen asks of its worker: to get ready, whether it still hears, or a search; `number` comes back with its answers. */
export type SearchRequest =
  | 'open'
  | 'ping'
  | { readonly number: number; readonly query: string; readonly options: SearchQuestion }

/** Search options as they can be sent to a worker. */
export type SearchQuestion = Omit<SearchOptions, 'onFirst'>

/** What went wrong: nothing could be fetched, what was fetched is damaged, or the worker came to no end. */
export type SearchFailure = 'network' | 'damaged' | 'endless'

export type SearchResponse =
  | 'pong'
  | { readonly number: number; readonly first: SearchAnswer }
  | { readonly number: number; readonly answer: SearchAnswer }
  | { readonly number: number; readonly failure: SearchFailure }
