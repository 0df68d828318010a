import { Index, type IntermediateSearchResults, Resolver, type StorageInterface } from 'flexsearch'
import type { CompiledQuery, CompiledWord } from './compile-query.ts'
import type { DocumentFilter } from './match-terms.ts'
import { type FindDocuments, StaticStorage } from './static-storage.ts'

/** FlexSearch over the static index: its index looks words up, its resolver does and, or, not. */
export class BooleanSearch {
  readonly #index = new Index({
    encoder: { encode: (terms: string) => terms.split(' ') } as never,
    resolution: 1,
    commit: false,
  })
  readonly #mounted: Promise<void>

  constructor(find: FindDocuments) {
    // FlexSearch declares its storage as a class, which there is at no time.
    const storage = new StaticStorage(find) as unknown as StorageInterface
    this.#mounted = Promise.resolve(this.#index.mount(storage)).then(() => undefined)
  }

  /** Numbers of the documents that may be found, ascending. Excluded are those that are certain. */
  async candidates({ clauses, excluded }: CompiledQuery, filter: DocumentFilter): Promise<readonly number[]> {
    await this.#mounted
    const [first = [], ...others] = await Promise.all(clauses.map((words) => this.#union(words, filter)))
    const combined = combine(first)
    for (const other of others) intersect(combined, other)
    for (const word of excluded) if (word.isCertain) subtract(combined, await this.#union([word], filter))
    return (combined.result as unknown as number[][]).flat().sort((one, other) => one - other)
  }

  async #union(words: readonly CompiledWord[], filter: DocumentFilter): Promise<IntermediateSearchResults> {
    const lookups = words.flatMap((word) => word.lookups)
    const [first = [], ...others] = await Promise.all(lookups.map(({ terms }) => this.#find(terms, filter)))
    const combined = combine(first)
    if (others.length > 0) combined.or(...others)
    return combined.result
  }

  async #find(terms: readonly string[], filter: DocumentFilter): Promise<IntermediateSearchResults> {
    const found: unknown = await this.#index.search({
      query: terms.join(' '),
      resolve: false,
      tag: filter,
    } as never)
    return found instanceof Resolver ? found.result : (found as IntermediateSearchResults)
  }
}

// The resolver takes plain slots as well, which its types don't say.
interface Combination {
  result: IntermediateSearchResults
  and(slots: IntermediateSearchResults): unknown
  or(...slots: IntermediateSearchResults[]): unknown
  not(slots: IntermediateSearchResults): unknown
}

function combine(slots: IntermediateSearchResults): Combination {
  return new Resolver(slots) as unknown as Combination
}

function intersect(combined: Combination, slots: IntermediateSearchResults): void {
  if (slots.length === 0) combined.result = []
  else if (combined.result.length > 0) combined.and(slots)
}

function subtract(combined: Combination, slots: IntermediateSearchResults): void {
  if (slots.length > 0) combined.not(slots)
}
