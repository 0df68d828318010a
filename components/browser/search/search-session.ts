import type { SearchAnswer, SearchHit } from '../../../lib/search/answer/answer.ts'
import { keepPlaces } from './keep-places.ts'
import {
  formatSearchAddress,
  isEmptySearch,
  parseSearchAddress,
  type SearchAddress,
} from './search-address.ts'
import { SearchFailed } from './search-client.ts'
import { leaveAt, moveTo, placeLeft } from './search-history.ts'
import type { SearchFailure, SearchQuestion } from './search-messages.ts'

/** How a search stands: `quick` ones have not taken long enough to speak of. */
export type SearchStatus = 'idle' | 'quick' | 'searching' | 'slow' | SearchFailure

/** What the screen shows. While the next answer is looked for the last one stays. */
export interface SearchView {
  readonly address: SearchAddress
  readonly answer: SearchAnswer | undefined
  readonly status: SearchStatus
}

/** What answers, and whether it is computing rather than waiting for the network. */
export interface Searcher {
  search(
    query: string,
    options: SearchQuestion,
    onFirst: (answer: SearchAnswer) => void,
  ): Promise<SearchAnswer>
  isComputing(): boolean
}

/** Hits of one page. */
export const pageSize = 10
/** So many hits go into an exported list. */
export const mostListed = 1000
/** Milliseconds after a key that are waited for the next one. */
const pause = 80
/** Milliseconds after which a search is said to be under way, and to be slow. */
const patience = [250, 4000] as const
/** Milliseconds in which the first hits wait for the others: mostly all come within them, and in their order. */
const together = 400

/** What is asked and what was answered. The window's address holds what is asked: it can be shared, and Back works. */
export class SearchSession {
  private readonly searcher: Searcher
  private readonly onChange: () => void
  private turn = 0
  private timer: ReturnType<typeof setTimeout> | undefined
  private countsAll: boolean
  /** Hits of what is asked that are on the screen. */
  private shown: readonly SearchHit[] = []
  view: SearchView

  /**
   * `typed`, what was in the field before the script came, wins over an address that has no words; `countsAll` says
   * that the counts by section, issue and byline have their place on the screen from the beginning.
   */
  constructor(searcher: Searcher, typed: string, countsAll: boolean, onChange: () => void) {
    this.searcher = searcher
    this.countsAll = countsAll
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
    const address = { ...this.view.address, query }
    moveTo(formatSearchAddress(address), 'replaceState')
    this.ask(address, pause)
  }

  /** For what was chosen or sent: Back returns to what was before, and to where it was read. */
  choose(change: Partial<SearchAddress>): void {
    const address = { ...this.view.address, ...change }
    this.leave()
    moveTo(formatSearchAddress(address), 'pushState')
    this.ask(address, 0)
  }

  /** Shows what the address asks, at the start and after Back, as far down as it was read. */
  follow(): void {
    const address = parseSearchAddress(location.search)
    const { shown, top } = placeLeft()
    const isTyped = address.query === '' && this.turn === 0
    this.ask(isTyped ? this.view.address : address, 0, shown, () => {
      if (top > 0) scrollTo({ top, behavior: 'instant' })
    })
  }

  /** Notes where the reader is, for when Back leads here again. */
  leave(): void {
    leaveAt({ shown: this.view.answer?.hits.length ?? 0, top: scrollY })
  }

  /** For a browser that shows the page from its own cache on Back: WebKit restores all of it but how far it was scrolled. */
  comeBack(): void {
    scrollTo({ top: placeLeft().top, behavior: 'instant' })
  }

  /** Searches once more, with more hits or after a failure. */
  again(more = 0): void {
    this.start((this.view.answer?.hits.length ?? 0) + more * pageSize)
  }

  /** All hits of what is asked, for 导出清单, in the order of the answer. */
  async collect(): Promise<readonly SearchHit[]> {
    const { query, filter, order } = this.view.address
    const { hits } = await this.searcher.search(query, { filter, order, limit: mostListed }, () => {})
    return hits
  }

  /** Counts sections, issues and bylines too, from now on: where there are many hits that takes tables of its own. */
  countAll(): void {
    if (this.countsAll) return
    this.countsAll = true
    if (this.view.answer) this.again()
  }

  private ask(address: SearchAddress, wait: number, shown = 0, onAnswer?: () => void): void {
    clearTimeout(this.timer)
    this.shown = []
    this.set({ address })
    if (isEmptySearch(address)) {
      this.turn++
      this.set({ answer: undefined, status: 'idle' })
    } else {
      this.timer = setTimeout(() => this.start(shown, onAnswer), wait)
    }
  }

  private start(shown: number, onAnswer?: () => void): void {
    const turn = ++this.turn
    const { query, filter, order } = this.view.address
    const limit = Math.max(shown, pageSize)
    const tell = (change: Partial<SearchView>) => {
      if (turn === this.turn) this.set(change)
    }
    const timers = patience.map((wait, at) =>
      setTimeout(
        () => tell({ status: at === 0 || this.searcher.isComputing() ? 'searching' : 'slow' }),
        wait,
      ),
    )
    const end = Date.now() + together
    this.set({ status: 'quick' })
    // The first of many would take away what is shown already. Where hits are read, none is said to be looked for.
    const onFirst = (answer: SearchAnswer) => {
      if (shown > 0) return
      const show = () => {
        clearTimeout(timers[0])
        tell({ answer: this.keep(answer, turn) })
      }
      timers.push(setTimeout(show, end - Date.now()))
    }
    this.searcher
      .search(query, { filter, order, limit, facets: this.countsAll }, onFirst)
      .then(
        (answer) => {
          tell({ answer: this.keep(answer, turn), status: 'idle' })
          if (turn === this.turn) onAnswer?.()
        },
        (error: unknown) => tell({ status: error instanceof SearchFailed ? error.failure : 'network' }),
      )
      .finally(() => timers.forEach(clearTimeout))
  }

  private keep(answer: SearchAnswer, turn: number): SearchAnswer {
    if (turn !== this.turn) return answer
    this.shown = keepPlaces(this.shown, answer.hits)
    return { ...answer, hits: this.shown }
  }

  private set(change: Partial<SearchView>): void {
    this.view = { ...this.view, ...change }
    this.onChange()
  }
}
