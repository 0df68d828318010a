import type { Reading, Suggestion } from '../answer/answer.ts'
import type { Outcome, QueryRunner, RunOptions } from '../answer/run-query.ts'
import { parseQuery } from '../query/parse-query.ts'
import type { Query } from '../query/query.ts'
import { normalQuery } from '../text/normalise.ts'
import { countedNumbers } from '../text/numerals.ts'
import { readKnownWords } from './known-words.ts'
import { type Loosened, loosen } from './loosen.ts'
import { isPinyin, readAsHomophones, readAsPinyin } from './read-as-spelled.ts'
import { type DatedQuery, lastYearOf, readYear } from './read-year.ts'
import { offered, tryQueries, tryWords } from './try-queries.ts'

/** What a query that found nothing may have meant. */
export interface OtherReading {
  readonly query: string
  readonly reading: Reading
  readonly outcome: Outcome
}

/** What else to try, what of it to show at once, and what of the query nothing holds. */
export interface Otherwise {
  readonly best?: OtherReading
  readonly suggestions: readonly Suggestion[]
  readonly missing: readonly string[]
}

/**
 * Tries dates, pinyin, other spellings, titles of issues and looser words, in this order; `found` is what the query
 * has as typed. None of them exchanges a number, a year or a place for another.
 */
export async function readOtherwise(
  runner: QueryRunner,
  typed: string,
  found: number,
  options: RunOptions,
): Promise<Otherwise> {
  const query = parseQuery(typed)
  if (isPinyin(typed, query)) return await asPinyin(runner, typed, query, found, options)
  if (found > 0 || isPhrase(typed)) {
    const { all } = await readAsHomophones(runner, typed, found, [])
    const tried = await tryQueries(runner, all, found, { ...options, wanted: 1 })
    return { suggestions: offered(tried, 'homophone'), missing: [] }
  }
  const dated = isPlain(typed, query)
    ? readYear(normalQuery(typed), lastYearOf(runner.reader.manifest))
    : undefined
  const byDate = dated && (await asDated(runner, typed, dated, options))
  if (byDate) return { best: byDate, suggestions: [], missing: [] }
  return await asWords(runner, dated?.expanded ?? typed, options)
}

async function asPinyin(
  runner: QueryRunner,
  typed: string,
  query: Query,
  found: number,
  options: RunOptions,
): Promise<Otherwise> {
  const spelled = await readAsPinyin(runner, typed)
  // Where something was found the others are only counted.
  const tried = await tryQueries(runner, spelled, found, found > 0 ? { ...options, wanted: 1 } : options, 1)
  const suggestions = offered(tried, 'pinyin')
  const [first] = tried
  if (found > 0) return { suggestions, missing: [] }
  if (first) return { best: { ...first, reading: 'pinyin' }, suggestions, missing: [] }
  const last = spelled[spelled.length - 1]
  return await asLooser(runner, typed, query, last === undefined ? query : parseQuery(last), options)
}

/** Words that sound alike, words in the title of an issue, fewer words. */
async function asWords(runner: QueryRunner, typed: string, options: RunOptions): Promise<Otherwise> {
  const query = parseQuery(typed)
  const { known } = await tryWords(runner, query, options)
  const words = known.map((word) => word.query)
  const { all, alike } = await readAsHomophones(runner, typed, 0, words)
  const tried = await tryQueries(runner, all, 0, options)
  const suggestions = offered(tried, 'homophone')
  const first = tried.find((other) => alike.has(other.query))
  if (first) return { best: { ...first, reading: 'homophone' }, suggestions, missing: [] }
  const looser = await asLooser(runner, typed, query, query, options)
  return { ...looser, suggestions: [...suggestions, ...looser.suggestions] }
}

async function asLooser(
  runner: QueryRunner,
  typed: string,
  query: Query,
  read: Query,
  options: RunOptions,
): Promise<Otherwise> {
  const withIssue = await inIssues(runner, typed, query, options)
  if (withIssue) return { best: withIssue, suggestions: [], missing: [] }
  const { known, unknown } = await tryWords(runner, query, options)
  const { words } = await readKnownWords(runner.reader)
  const lexicon = new Set(words)
  const loosened = await loosen(runner.reader, read, options.filter, (text) => lexicon.has(text))
  const best =
    loosened && loosened.matches.length > 0 ? await toReading(runner, loosened, options) : undefined
  if (best) return { best, suggestions: offered(known, 'loosened'), missing: [] }
  const counted = { ...options, wanted: 1 }
  const fewer = loosened ? await tryQueries(runner, [loosened.words], 0, counted, 1) : []
  const lacking = loosened?.missing ?? []
  const elsewhere = new Set((await tryQueries(runner, lacking, 0, counted, 1)).map((tried) => tried.query))
  const missing = [...unknown, ...lacking.filter((word) => !elsewhere.has(word))]
  return {
    suggestions: offered(
      [...known, ...fewer].filter((tried) => !isNumber(tried.query)),
      'loosened',
    ),
    missing: [...new Set(missing)],
  }
}

/** A number by itself is nothing to look for. */
function isNumber(words: string): boolean {
  const [number] = countedNumbers(words)
  return number !== undefined && number.end - number.start === words.length
}

/** What the documents have of a query, or where they have all of it in pieces, what has these. */
async function toReading(
  runner: QueryRunner,
  { words, isWhole, matches }: Loosened,
  { onFirst: _, ...quiet }: RunOptions,
): Promise<OtherReading> {
  const outcome = isWhole ? await runner.run(parseQuery(words), quiet) : undefined
  if (outcome && outcome.total > 0) return { query: words, reading: 'words', outcome }
  const numbers = matches.map(({ number }) => number)
  return {
    query: words,
    reading: 'loosened',
    outcome: { matches, total: matches.length, isExact: false, numbers },
  }
}

/** The year in full as it stands in the texts, or else the rest of the query in what was printed then. */
async function asDated(
  runner: QueryRunner,
  typed: string,
  { expanded, rest, date }: DatedQuery,
  options: RunOptions,
): Promise<OtherReading | undefined> {
  const inFull = expanded === normalQuery(typed) ? [] : [expanded]
  const queries = rest === '' ? inFull : [...inFull, `${rest} 日期:${date}`]
  const [first] = await tryQueries(runner, queries, 0, options, 1)
  return first && { ...first, reading: 'year' }
}

/** The words in articles or in the title of their issue: 两会 names the issue, 消防 stands in the text. */
async function inIssues(
  runner: QueryRunner,
  typed: string,
  query: Query,
  { onFirst: _, ...quiet }: RunOptions,
): Promise<OtherReading | undefined> {
  if (query.clauses.flat().some(({ field }) => field !== undefined)) return undefined
  const clauses = query.clauses.map((words) =>
    words.flatMap((word) => [word, { ...word, field: 'issue' as const }]),
  )
  const outcome = await runner.run({ ...query, clauses }, quiet)
  return outcome.total > 0 ? { query: typed, reading: 'loosened', outcome } : undefined
}

/** Whether a query is one phrase in quotes, which is meant as it stands. */
function isPhrase(typed: string): boolean {
  return /^["“][^"“”]*["”]$/.test(typed.trim())
}

/** Whether a query has nothing but words, so that a year may be taken out of it. */
function isPlain(typed: string, { clauses, excluded, dates }: Query): boolean {
  const isOfWords = clauses.every((words) => words.length === 1 && words[0]?.field === undefined)
  return isOfWords && excluded.length === 0 && dates === undefined && !/["“”]/.test(typed)
}
