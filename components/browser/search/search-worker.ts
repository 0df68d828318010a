import type { SearchAnswer } from '../../../lib/search/answer/answer.ts'
import { createSearch } from '../../../lib/search/answer/search.ts'
import { SearchError } from '../../../lib/search/index/search-error.ts'
import { fetchIndexFile } from './fetch-index-file.ts'
import type { SearchFailure, SearchRequest, SearchResponse } from './search-messages.ts'

// The worker of the search screen: the whole search runs here, so that the screen stays free.
const scope = self as unknown as Worker
const search = createSearch({ fetchBytes: fetchIndexFile })

scope.addEventListener('message', async ({ data }: MessageEvent<SearchRequest>) => {
  if (data === 'ping') return scope.postMessage('pong' satisfies SearchResponse)
  // What cannot be had yet is fetched again, and its failure told, when a search needs it.
  if (data === 'open') await search.open().catch(() => {})
  else await answer(data)
})

// From now on it is known to hear; before, its script was on its way.
scope.postMessage('pong' satisfies SearchResponse)

async function answer({ number, query, options }: Exclude<SearchRequest, string>): Promise<void> {
  const send = (response: SearchResponse) => scope.postMessage(response)
  try {
    const onFirst = (first: SearchAnswer) => send({ number, first })
    send({ number, answer: await search.search(query, { ...options, onFirst }) })
  } catch (error) {
    send({ number, failure: failureOf(error) })
  }
}

function failureOf(error: unknown): SearchFailure {
  return error instanceof SearchError ? error.kind : 'damaged'
}
