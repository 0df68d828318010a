import type { Index } from 'flexsearch'
import type { DocumentFilter } from './match-terms.ts'

/** Finds the documents that hold all terms. */
export type FindDocuments = (terms: readonly string[], filter: DocumentFilter) => readonly number[]

type Slots = readonly (readonly number[])[]

/**
 * FlexSearch's storage over an index of static files, for reading only. It is asked with terms whose files were
 * fetched before; a query's filter comes through as FlexSearch's `tag`.
 */
export class StaticStorage {
  readonly id = 'static'
  readonly field = ''
  readonly type = 'number'
  readonly db = true
  readonly support_tag_search = true
  readonly #find: FindDocuments

  constructor(find: FindDocuments) {
    this.#find = find
  }

  /** Takes the place of the index's own memory. */
  async mount(index: Index): Promise<void> {
    Object.assign(index, { db: this })
  }

  async open(): Promise<void> {}

  /** Postings of one term. */
  async get(
    term: string,
    _context: string,
    _limit: number,
    _offset: number,
    _resolve: boolean,
    _enrich: boolean,
    tag: DocumentFilter,
  ) {
    return this.#slots([term], tag)
  }

  /** Postings that several terms have in common. */
  async search(
    _index: Index,
    terms: readonly string[],
    _limit: number,
    _offset: number,
    _suggest: boolean,
    _resolve: boolean,
    _enrich: boolean,
    tag: DocumentFilter,
  ) {
    return this.#slots(terms, tag)
  }

  async has(): Promise<boolean> {
    throw new Error('a static index tells nothing of single documents')
  }

  async commit(): Promise<void> {
    throw new Error('a static index should only be read, but was written to')
  }

  #slots(terms: readonly string[], filter: DocumentFilter): Slots {
    const documents = this.#find(terms, filter)
    return documents.length > 0 ? [documents] : []
  }
}
