import type { IndexReader } from '../index/index-reader.ts'
import type { StoredDocument } from '../index/search-document.ts'
import { BooleanSearch } from '../query/boolean-search.ts'
import { type CompiledQuery, type CompiledWord, compileQuery, termsOf } from '../query/compile-query.ts'
import { type DocumentMatch, matchDocument } from '../query/match-document.ts'
import { type DocumentFilter, matchTerms } from '../query/match-terms.ts'
import type { Query, SearchFilter, SearchOrder } from '../query/query.ts'
import { resolveFilter } from '../query/resolve-filter.ts'
import { normalText, parseFold } from '../text/normalise.ts'
import { rankCandidates } from './rank-candidates.ts'
import { type Collection, scoreMatch } from './score-match.ts'

/** A hit that was read. */
export interface ScoredMatch {
  readonly match: DocumentMatch
  readonly number: number
  readonly score: number
}

/** What a query found so far. */
export interface Outcome {
  readonly matches: readonly ScoredMatch[]
  readonly total: number
  readonly isExact: boolean
  /** Numbers of all hits, or of all that may be hits while not all were read. */
  readonly numbers: readonly number[]
}

export interface RunOptions {
  readonly filter: SearchFilter
  readonly order: SearchOrder
  /** How many hits are wanted, from the first on. */
  readonly wanted: number
  /** Texts to read at most, where it is enough to know whether there is a hit and about how many. */
  readonly mostRead?: number
  readonly onFirst?: (outcome: Outcome) => void
}

/** So many candidates are all read, so that the total is exact. */
const readWhole = 40
/** Documents read at a time: at first as many as are shown, then ever more, as each time costs a round trip. */
const firstBatch = 10
const largestBatch = 160
/** So many of the first batch are told of as soon as they are read, as on a slow line the others take their time. */
const earlyHits = 3

/** A query with all that its terms lead to fetched. */
interface Prepared {
  readonly compiled: CompiledQuery
  readonly filter: DocumentFilter
}

/** Runs queries over one index. */
export class QueryRunner {
  readonly reader: IndexReader
  readonly #boolean: BooleanSearch

  constructor(reader: IndexReader) {
    this.reader = reader
    this.#boolean = new BooleanSearch((terms, filter) => matchTerms(reader, terms, filter).documents)
  }

  /** Finds, orders and reads; what is given holds the query by its text. */
  async run(query: Query, options: RunOptions): Promise<Outcome> {
    const plain = await this.#prepareWith(query, options.filter, undefined)
    if (this.#isMissing(plain)) return await this.#runFolded(query, options)
    const outcome = await this.#runPrepared(plain, options)
    return mayBeTraditional(plain.compiled, outcome) ? await this.#runFolded(query, options) : outcome
  }

  /** Numbers of the documents that the index has for a query, in the order of relevance; no text is read. */
  async rank(query: Query, { filter: searchFilter }: Pick<RunOptions, 'filter'>): Promise<readonly number[]> {
    const plain = await this.#prepareWith(query, searchFilter, undefined)
    const isFolded = this.#isMissing(plain)
    const table = isFolded ? await this.reader.extra<string>('fold') : undefined
    const { compiled, filter } = isFolded ? await this.#prepareWith(query, searchFilter, table) : plain
    return rankCandidates(this.reader, compiled, await this.#candidates(compiled, filter), filter).documents
  }

  /** Texts are compared in simplified characters: a query that has others needs the table that folds them. */
  async #runFolded(query: Query, options: RunOptions): Promise<Outcome> {
    const table = await this.reader.extra<string>('fold')
    return await this.#runPrepared(await this.#prepareWith(query, options.filter, table), options)
  }

  async #runPrepared({ compiled, filter }: Prepared, options: RunOptions): Promise<Outcome> {
    const candidates = await this.#candidates(compiled, filter)
    const ranked = rankCandidates(this.reader, compiled, candidates, filter)
    const numbers = options.order === 'date' ? [...candidates].reverse() : ranked.documents
    return await this.#read(numbers, ranked.holders, compiled, options)
  }

  /** Whether a term of Chinese has no postings, as it may be traditional. */
  #isMissing({ compiled, filter }: Prepared): boolean {
    return [...termsOf(compiled), ...filter.terms].some((term) => {
      return (
        /[^\0-\u2fff]/.test(term) &&
        this.reader.postings(term).every(({ documents }) => documents.length === 0)
      )
    })
  }

  async #prepareWith(query: Query, searchFilter: SearchFilter, table: string | undefined): Promise<Prepared> {
    const fold = table === undefined ? undefined : parseFold(table)
    const compiled = compileQuery(query, fold, (term) => this.reader.isFrequent(term))
    const [filter] = await Promise.all([
      resolveFilter(this.reader, searchFilter, query.dates, fold),
      this.reader.load(termsOf(compiled)),
    ])
    await this.reader.load(filter.terms)
    return { compiled, filter }
  }

  async #candidates(compiled: CompiledQuery, filter: DocumentFilter): Promise<readonly number[]> {
    if (compiled.clauses.length > 0) return await this.#boolean.candidates(compiled, filter)
    if (filter.terms.length > 0) return matchTerms(this.reader, [], filter).documents
    const [from, to] = filter.range
    return Array.from({ length: to - from }, (_, at) => from + at)
  }

  async #read(
    candidates: readonly number[],
    holders: readonly number[],
    compiled: CompiledQuery,
    options: RunOptions,
  ): Promise<Outcome> {
    const { manifest, averageLength } = this.reader
    const collection = { documents: manifest.documents, averageLength, holders }
    const { mostRead = Number.POSITIVE_INFINITY } = options
    // No term tells of advertisements: texts do.
    const isCertain = isExactByIndex(compiled) && !options.filter.withoutAds
    const isWanted = !isCertain && candidates.length <= Math.min(readWhole, mostRead)
    const wanted = isWanted ? candidates.length : options.wanted
    const matches: ScoredMatch[] = []
    const least = Math.min(firstBatch, wanted)
    let read = 0
    while (read < Math.min(candidates.length, mostRead) && matches.length < wanted) {
      const next = candidates.slice(read, read + Math.min(largestBatch, Math.max(least, read)))
      const match = (numbers: readonly number[]) =>
        this.#readBatch(numbers, compiled, options.filter, collection)
      const batch = match(next)
      if (read === 0 && options.onFirst) tellEarly(batch, match, candidates, isCertain, options)
      matches.push(...inOrder(await batch, options.order))
      read += next.length
      const isFirst = read === next.length && read < candidates.length && matches.length < wanted
      if (isFirst && matches.length > 0) options.onFirst?.(toOutcome(matches, candidates, read, isCertain))
    }
    const isWhole = read === candidates.length && candidates.length <= readWhole
    return toOutcome(isWhole ? inOrder(matches, options.order) : matches, candidates, read, isCertain)
  }

  async #readBatch(
    numbers: readonly number[],
    compiled: CompiledQuery,
    filter: SearchFilter,
    collection: Collection,
  ): Promise<readonly ScoredMatch[]> {
    const documents = await Promise.all(numbers.map((number) => this.reader.document(number)))
    return documents.flatMap((document, at) => {
      const match = passes(document, filter) ? matchDocument(document, compiled) : undefined
      return match ? [{ match, number: numbers[at] ?? 0, score: scoreMatch(match, collection) }] : []
    })
  }
}

/** Tells of the first hits of a batch that is being read, unless it is so small that it comes at once. */
function tellEarly(
  batch: Promise<unknown>,
  match: (numbers: readonly number[]) => Promise<readonly ScoredMatch[]>,
  candidates: readonly number[],
  isCertain: boolean,
  { order, onFirst }: RunOptions,
): void {
  const early = candidates.slice(0, earlyHits)
  if (early.length === candidates.length) return
  let isOver = false
  const end = () => {
    isOver = true
  }
  batch.then(end, end)
  const tell = (matches: readonly ScoredMatch[]) => {
    if (isOver || matches.length === 0) return
    onFirst?.(toOutcome(inOrder(matches, order), candidates, early.length, isCertain))
  }
  // What cannot be read fails the batch as well.
  match(early).then(tell, () => {})
}

function toOutcome(
  matches: readonly ScoredMatch[],
  candidates: readonly number[],
  read: number,
  isCertain: boolean,
): Outcome {
  if (read === candidates.length) {
    return { matches, total: matches.length, isExact: true, numbers: matches.map(({ number }) => number) }
  }
  const total = isCertain
    ? candidates.length
    : Math.round((candidates.length * matches.length) / Math.max(1, read))
  return { matches, total, isExact: isCertain, numbers: candidates }
}

/** Whether a character of the query that is in no index may be a traditional one: the index holds the simplified forms only. */
function mayBeTraditional({ clauses, excluded }: CompiledQuery, { matches }: Outcome): boolean {
  const isOpenTo = (words: readonly CompiledWord[]) =>
    (words.length > 1 || matches.length === 0) && words.some(({ isCovered }) => !isCovered)
  return clauses.some(isOpenTo) || excluded.some(({ isCovered }) => !isCovered)
}

function isExactByIndex({ clauses, excluded }: CompiledQuery): boolean {
  return (
    clauses.every((words) => words.every((word) => word.isCertain)) &&
    excluded.every((word) => word.isCertain)
  )
}

function inOrder(matches: readonly ScoredMatch[], order: SearchOrder): readonly ScoredMatch[] {
  if (order === 'date') return matches
  return [...matches].sort((one, other) => other.score - one.score || other.number - one.number)
}

function passes({ section, byline, label }: StoredDocument, filter: SearchFilter): boolean {
  if (filter.withoutAds && label === '广告') return false
  if (filter.section !== undefined && section?.id !== filter.section) return false
  if (filter.byline === undefined) return true
  const wanted = normalText(filter.byline)
  return byline.some((name) => normalText(name) === wanted)
}
