import { type FetchBytes, IndexReader } from '../index/index-reader.ts'
import { SearchError } from '../index/search-error.ts'
import { parseQuery } from '../query/parse-query.ts'
import type { Query } from '../query/query.ts'
import { type Outcome, QueryRunner, type RunOptions, type ScoredMatch } from '../rank/run-query.ts'
import type { IssueHit, SearchAnswer, SearchFacets, SearchHit, SearchOptions } from './answer.ts'
import { facetsOfDocuments, facetsOfNumbers, yearsOfNumbers } from './count-facets.ts'
import { issuesNamed } from './issue-names.ts'
import { leadNewest } from './lead-newest.ts'
import { markedStrings, markedText, passagesOf } from './passages.ts'
import { readRoles } from './printed-byline.ts'
import { runTyped } from './run-typed.ts'
import { isOnlyWithout } from './without-words.ts'

const defaultLimit = 10
/** So few hits, and another spelling is offered. */
const few = 2
/** A longer query that finds something was meant as it was typed. */
const longestDoubted = 3

/** The search of one site. It fetches nothing before it is asked, but for what `open` fetches. */
export interface Search {
  /** Fetches the manifest ahead of the first query. */
  open(): Promise<void>
  /** Answers a query; an empty one with the newest articles. Throws `SearchError` if files cannot be had. */
  search(query: string, options?: SearchOptions): Promise<SearchAnswer>
}

/** Makes the search over an index; `fetchBytes` gets a file of it by its path in the index's folder. */
export function createSearch({ fetchBytes }: { readonly fetchBytes: FetchBytes }): Search {
  let runner: Promise<QueryRunner> | undefined
  const open = () => {
    runner ??= IndexReader.open(fetchBytes).then((reader) => new QueryRunner(reader))
    runner.catch(() => {
      runner = undefined
    })
    return runner
  }
  return {
    async open() {
      await open()
    },
    async search(query, options = {}) {
      try {
        return await answer(await open(), query, options)
      } catch (error) {
        if (!(error instanceof SearchError)) throw error
        // The site may have been published anew since the manifest was read; its old files are gone then.
        runner = undefined
        return await answer(await open(), query, options)
      }
    },
  }
}

async function answer(runner: QueryRunner, query: string, options: SearchOptions): Promise<SearchAnswer> {
  const parsed = parseQuery(readRoles(query))
  if (query.trim() !== '' && isBlank(parsed)) return toAnswer(query, nothing, noFacets, options)
  const isEmpty = query.trim() === ''
  const run = {
    filter: options.filter ?? {},
    order: isEmpty ? ('date' as const) : (options.order ?? 'relevance'),
    wanted: (options.offset ?? 0) + (options.limit ?? defaultLimit),
  }
  const naming = findIssues(runner, parsed, run, false)
  let isOver = false
  // Issues stand above the hits: had they not come with the first ones, they would push them down.
  const onFirst = (outcome: Outcome) => {
    const facets = { ...noFacets, years: yearsOfNumbers(runner.reader.manifest, outcome.numbers) }
    const tell = (issues: readonly IssueHit[]) => {
      if (!isOver) options.onFirst?.({ ...toAnswer(query, outcome, facets, options), issues })
    }
    naming.then(tell, () => {})
  }
  const [typed, named] = await Promise.all([runTyped(runner, query, parsed, { ...run, onFirst }), naming])
  const isNothing = typed.total === 0 && named.length === 0
  const issues = isNothing ? await findIssues(runner, parsed, run, true) : named
  const isDoubtful =
    parsed.clauses.length > 0 && issues.length === 0 && typed.isExact && mayMeanOther(query, typed.total)
  if (isDoubtful && typed.total > 0) onFirst(typed)
  const { best, suggestions, missing } = isDoubtful
    ? await readOtherwise(runner, readRoles(query), typed.total, run)
    : { best: undefined, suggestions: [], missing: [] }
  const outcome = best?.outcome ?? typed
  if (options.facets && hasUnread(outcome)) onFirst(outcome)
  const answered = toAnswer(query, outcome, await facetsOf(runner, outcome, options), options)
  isOver = true
  const understood = best ? { query: best.query, reading: best.reading } : answered.understood
  const without = isOnlyWithout(parsed) && { without: parsed.excluded.map(({ text }) => text) }
  return { ...answered, ...without, issues, understood, suggestions, missing }
}

/** Issues by their names; a search that is narrowed is for articles. */
async function findIssues(runner: QueryRunner, query: Query, { filter }: RunOptions, isSparse: boolean) {
  return Object.keys(filter).length > 0 ? [] : await issuesNamed(runner.reader, query, isSparse)
}

/** Most queries find something: the part for those that do not is fetched when it is first wanted. */
async function readOtherwise(runner: QueryRunner, query: string, found: number, run: RunOptions) {
  const part = await import('../otherwise/read-otherwise.ts').catch((cause: unknown) => {
    throw new SearchError('network', 'what reads a query otherwise could not be fetched', { cause })
  })
  return await part.readOtherwise(runner, query, found, run)
}

/** Whether a query found so little that another may have been meant: a short word of few hits, or none at all. */
function mayMeanOther(query: string, total: number): boolean {
  return total === 0 || (total <= few && query.trim().length <= longestDoubted && !/["“”]/.test(query))
}

/** Whether a query has nothing that could be looked up, such as a lone minus. */
function isBlank({ clauses, excluded, dates }: Query): boolean {
  return clauses.length === 0 && excluded.length === 0 && dates === undefined
}

const nothing: Outcome = { matches: [], total: 0, isExact: true, numbers: [] }
const noFacets: SearchFacets = { years: [], sections: [], issues: [], bylines: [] }

/** Whether there are hits that were only counted. */
function hasUnread({ matches, numbers }: Outcome): boolean {
  return matches.length < numbers.length
}

async function facetsOf(
  runner: QueryRunner,
  outcome: Outcome,
  options: SearchOptions,
): Promise<SearchFacets> {
  if (!hasUnread(outcome)) return facetsOfDocuments(outcome.matches.map(({ match }) => match.document))
  if (options.facets) return await facetsOfNumbers(runner.reader, outcome.numbers)
  return { ...noFacets, years: yearsOfNumbers(runner.reader.manifest, outcome.numbers) }
}

function toAnswer(
  query: string,
  outcome: Outcome,
  facets: SearchFacets,
  { offset = 0, limit = defaultLimit, order }: SearchOptions,
): SearchAnswer {
  const matches = order === 'date' ? outcome.matches : leadNewest(outcome.matches)
  return {
    query,
    understood: { query, reading: 'typed' },
    total: outcome.total,
    isExact: outcome.isExact,
    hits: matches.slice(offset, offset + limit).map(toHit),
    issues: [],
    facets,
    suggestions: [],
    missing: [],
  }
}

function toHit({ match, score }: ScoredMatch): SearchHit {
  const { document, pieces } = match
  return {
    id: document.id,
    headline: markedText(pieces, document.headline),
    ...(document.label !== undefined && { label: document.label }),
    issueTitle: document.issueTitle,
    ...(document.page !== undefined && { page: document.page }),
    ...(document.date !== undefined && { date: document.date }),
    ...(document.section && { section: document.section }),
    byline: document.byline,
    score: Math.round(score * 1000) / 1000,
    passages: passagesOf(match),
    marked: markedStrings(match),
  }
}
