import type { SearchAnswer } from '../../lib/search/answer.ts'
import type { SearchFailure, SearchQuestion, SearchRequest, SearchResponse } from './search-messages.ts'

/** A search that gave no answer. */
export class SearchFailed extends Error {
  readonly failure: SearchFailure

  constructor(failure: SearchFailure) {
    super(failure)
    this.failure = failure
  }
}

interface Waiting {
  readonly onFirst: (answer: SearchAnswer) => void
  readonly resolve: (answer: SearchAnswer) => void
  readonly reject: (error: SearchFailed) => void
}

/** The screen's end of its worker, which is started by the first call. */
export class SearchClient {
  private readonly workerUrl: string
  private readonly waiting = new Map<number, Waiting>()
  private worker: Worker | undefined
  private count = 0

  constructor(workerUrl: string) {
    this.workerUrl = workerUrl
  }

  /** Starts the worker and what it fetches ahead, so that all is there when the first words come. */
  open(): void {
    if (!this.worker) this.post('open')
  }

  private start(): Worker {
    if (this.worker) return this.worker
    const worker = new Worker(this.workerUrl, { type: 'module' })
    worker.addEventListener('message', ({ data }: MessageEvent<SearchResponse>) => this.settle(data))
    worker.addEventListener('error', () => this.fail())
    this.worker = worker
    return worker
  }

  /** Answers, or rejects with a `SearchFailed`; `onFirst` is given the first hits while more are read. */
  search(
    query: string,
    options: SearchQuestion,
    onFirst: (answer: SearchAnswer) => void,
  ): Promise<SearchAnswer> {
    const number = ++this.count
    return new Promise((resolve, reject) => {
      this.waiting.set(number, { onFirst, resolve, reject })
      this.post({ number, query, options })
    })
  }

  private post(request: SearchRequest) {
    this.start().postMessage(request)
  }

  private settle(response: SearchResponse) {
    const waiting = this.waiting.get(response.number)
    if ('first' in response) {
      waiting?.onFirst(response.first)
      return
    }
    this.waiting.delete(response.number)
    if ('answer' in response) waiting?.resolve(response.answer)
    else waiting?.reject(new SearchFailed(response.failure))
  }

  /** A worker whose script did not come is started anew by the next search. */
  private fail() {
    this.worker?.terminate()
    this.worker = undefined
    for (const { reject } of this.waiting.values()) reject(new SearchFailed('network'))
    this.waiting.clear()
  }
}
