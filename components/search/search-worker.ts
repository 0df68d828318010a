import { createSearch } from '../../lib/search/search.ts'
import { SearchError } from '../../lib/search/search-error.ts'
import { fetchIndexFile } from './fetch-index-file.ts'
import type { SearchRequest, SearchResponse } from './search-messages.ts'

// The worker of the search screen: the whole search runs here, so that the screen stays free.
const scope = self as unknown as Worker
const search = createSearch({ fetchBytes: fetchIndexFile })

async function answer({ number, query, options }: SearchRequest): Promise<SearchResponse> {
  try {
    return { number, answer: await search.search(query, options) }
  } catch (error) {
    return { number, failure: error instanceof SearchError ? error.kind : 'damaged' }
  }
}

scope.addEventListener('message', async ({ data }: MessageEvent<SearchRequest>) => {
  scope.postMessage(await answer(data))
})
