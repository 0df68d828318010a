import type { SearchAnswer, SearchOptions } from '../../lib/search/answer.ts'
import {
  formatSearchAddress,
  isEmptySearch,
  parseSearchAddress,
  type SearchAddress,
} from './search-address.ts'
import { SearchFailed } from './search-client.ts'
import type { SearchFailure } from './search-messages.ts'

export type SearchStatus = 'idle' | 'searching' | SearchFailure

/** What the screen shows. While the next answer is looked for the last one stays. */
export interface SearchView {
  readonly address: SearchAddress
  readonly answer: SearchAnswer | undefined
  readonly status: SearchStatus
}

type Search = (query: string, options: SearchOptions) => Promise<SearchAnswer>

const pageSize = 10
/** Milliseconds after a key that are waited for the next one. */
const pause = 80

/** What is asked and what was answered. The window's address holds what is asked: it can be shared, and Back works. */
export class SearchSession {
  private readonly search: Search
  private readonly onChange: () => void
  private turn = 0
  private timer: ReturnType<typeof setTimeout> | undefined
  view: SearchView

  /** `typed`, what was in the field before the script came, wins over an address that has no words. */
  constructor(search: Search, typed: string, onChange: () => void) {
    this.search = search
    this.onChange = onChange
    const address = parseSearchAddress(location.search)
    this.view = {
      address: address.query === '' ? { ...address, query: typed } : address,
      answer: undefined,
      status: 'idle',
    }
  }

  /** For what is being typed: the address follows, and Back does not stop at every letter. */
  type(query: string): void {
    this.ask({ ...this.view.address, query }, 'replaceState', pause)
  }

  /** For what was chosen or sent: Back returns to what was before. */
  choose(change: Partial<SearchAddress>): void {
    this.ask({ ...this.view.address, ...change }, 'pushState', 0)
  }

  /** Shows what the address asks, at the start and after Back. */
  follow(): void {
    const address = parseSearchAddress(location.search)
    this.ask(address.query === '' && this.turn === 0 ? this.view.address : address, undefined, 0)
  }

  /** The same search again, with more hits or after a failure. */
  again(more = 0): void {
    this.start((this.view.answer?.hits.length ?? 0) + more * pageSize)
  }

  private ask(address: SearchAddress, change: 'pushState' | 'replaceState' | undefined, wait: number): void {
    if (change) moveTo(formatSearchAddress(address), change)
    clearTimeout(this.timer)
    this.set({ address })
    if (isEmptySearch(address)) {
      this.turn++
      this.set({ answer: undefined, status: 'idle' })
    } else {
      this.timer = setTimeout(() => this.start(pageSize), wait)
    }
  }

  private start(limit: number): void {
    const turn = ++this.turn
    const { query, filter, order } = this.view.address
    this.set({ status: 'searching' })
    this.search(query, { filter, order, limit: Math.max(limit, pageSize) }).then(
      (answer) => turn === this.turn && this.set({ answer, status: 'idle' }),
      (error: unknown) =>
        turn === this.turn && this.set({ status: error instanceof SearchFailed ? error.failure : 'network' }),
    )
  }

  private set(change: Partial<SearchView>): void {
    this.view = { ...this.view, ...change }
    this.onChange()
  }
}

// Browsers refuse an address that is too long, or the hundredth within seconds; the search goes on all the same.
function moveTo(url: string, change: 'pushState' | 'replaceState') {
  try {
    if (url !== location.pathname + location.search) history[change](history.state, '', url)
  } catch {}
}
