import type { SearchAnswer } from '../../../lib/search/answer/answer.ts'
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

/** Milliseconds between two questions whether the worker still hears, and how many of them may go unheard. */
const pause = 1000
const mostUnheard = 10

/**
 * The screen's end of its worker, which is started by the first call. A worker that hears nothing for ten seconds
 * computes without end: it is ended, its searches fail, and a new one takes its place. One that waits for the
 * network hears all the while.
 */
export class SearchClient {
  private readonly workerUrl: string
  private readonly waiting = new Map<number, Waiting>()
  private worker: Worker | undefined
  private count = 0
  /** How many pings were not answered yet; `undefined` while the worker's script is on its way. */
  private unheard: number | undefined
  private watch: ReturnType<typeof setInterval> | undefined

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
    worker.addEventListener('error', () => this.fail('network'))
    this.worker = worker
    this.unheard = undefined
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
      this.watch ??= setInterval(() => this.ping(), pause)
    })
  }

  /** Whether the worker is so busy that it has not heard a ping of a second ago: it is no network that is waited for. */
  isComputing(): boolean {
    return (this.unheard ?? 0) > 1
  }

  /** Counts pings, not time: a screen that was put to sleep wakes with its worker unheard for hours. */
  private ping() {
    if (this.waiting.size === 0) {
      clearInterval(this.watch)
      this.watch = undefined
    } else if (this.unheard === mostUnheard) {
      this.fail('endless')
      this.open()
    } else {
      if (this.unheard !== undefined) this.unheard++
      this.post('ping')
    }
  }

  private post(request: SearchRequest) {
    this.start().postMessage(request)
  }

  private settle(response: SearchResponse) {
    this.unheard = 0
    if (response === 'pong') return
    const waiting = this.waiting.get(response.number)
    if ('first' in response) {
      waiting?.onFirst(response.first)
      return
    }
    this.waiting.delete(response.number)
    if ('answer' in response) waiting?.resolve(response.answer)
    else waiting?.reject(new SearchFailed(response.failure))
  }

  /** Ends the worker and its searches; the next call starts it anew. */
  private fail(failure: SearchFailure) {
    this.worker?.terminate()
    this.worker = undefined
    for (const { reject } of this.waiting.values()) reject(new SearchFailed(failure))
    this.waiting.clear()
  }
}
