import type { PartialDate } from '../../model.ts'
import type { IssueDays, IssueNameRow } from '../index/facet-files.ts'
import type { IndexReader } from '../index/index-reader.ts'
import { hasIssueOf } from '../index/issue-days.ts'
import { lastYearOf, readYear } from '../otherwise/read-year.ts'
import { isFound, toWholeNumbers } from '../query/needle.ts'
import { parseDateRange } from '../query/parse-date-range.ts'
import type { Query } from '../query/query.ts'
import { type Fold, normalText, parseFold } from '../text/normalise.ts'
import type { IssueHit } from './answer.ts'

const mostNamed = 3
/** What may stand between the parts of a name as it is typed: 长治市两会 for 长治两会, 国庆的专刊. */
const fillers = '省市县区州的年报期'
const dayWords = /(?:的)?(?:报纸|日报|晚报|报|这一期|一期)$/

/**
 * Issues that a query names: special ones, supplements and extras by their titles and labels, also with their date
 * (2025年两会), any by the day itself. `isSparse` says that the texts have nothing of the query; only then it is read
 * in traditional characters, and old issues are looked through.
 */
export async function issuesNamed(
  reader: IndexReader,
  query: Query,
  isSparse: boolean,
): Promise<readonly IssueHit[]> {
  const day = dayOf(query)
  if (day !== undefined) return await issuesOf(reader, day)
  const words = plainWords(query)
  if (words.length === 0 || reader.manifest.names === 0) return []
  const fold = isSparse ? parseFold(await reader.extra<string>('fold')) : undefined
  const rows = await readNames(reader, isSparse)
  const lastYear = lastYearOf(reader.manifest)
  return rows
    .filter((row) => words.every((word) => isNamedBy(normalText(word, fold), row, fold, lastYear)))
    .slice(0, mostNamed)
    .map(toHit)
}

/** The words of a query that has nothing else. */
function plainWords({ clauses, excluded, dates }: Query): readonly string[] {
  const isPlain = excluded.length === 0 && dates === undefined
  const words = clauses.flatMap((alternatives) => {
    const [word] = alternatives
    return alternatives.length === 1 && word?.field === undefined ? [word?.text ?? ''] : ['']
  })
  return isPlain && words.every((word) => word.length > 1) ? words : []
}

/** The day that is all of a query. */
function dayOf(query: Query): PartialDate | undefined {
  const [word, ...others] = plainWords(query)
  const isDates = query.clauses.length === 0 && query.excluded.length === 0
  const range =
    word !== undefined && others.length === 0
      ? parseDateRange(word.replace(dayWords, ''))
      : isDates
        ? query.dates
        : undefined
  const day = range?.from
  return day !== undefined && day.length === 10 && day === range?.to ? day : undefined
}

/** All issues of a day, those with names of their own first. */
async function issuesOf(reader: IndexReader, day: PartialDate): Promise<readonly IssueHit[]> {
  const [days, rows] = await Promise.all([reader.extra<IssueDays>('days'), readNames(reader, true)])
  const named = rows.filter(([, , , date]) => date === day).map(toHit)
  const regular = hasIssueOf(days, day) ? [{ id: day, title: days.title, date: day }] : []
  return [...named, ...regular].slice(0, mostNamed)
}

async function readNames(reader: IndexReader, withOld: boolean): Promise<readonly IssueNameRow[]> {
  const { names } = reader.manifest
  if (names === 0) return []
  const newest = await reader.extra<readonly IssueNameRow[]>('names')
  if (!withOld || newest.length === names) return newest
  return [...newest, ...(await reader.extra<readonly IssueNameRow[]>('oldNames'))]
}

function isNamedBy(
  word: string,
  [, title, label, date]: IssueNameRow,
  fold: Fold | undefined,
  lastYear: number,
): boolean {
  const texts = [normalText(title, fold), normalText(label, fold)]
  if (stands(word, texts)) return true
  const dated = readYear(word, lastYear)
  const isThen = dated && date !== '' && (date.startsWith(dated.date) || dated.date.startsWith(date))
  return isMadeOf(isThen ? dated.rest.replace(/ /g, '') : word, texts)
}

/** Whether a word is made of parts of a name, two characters long at least. */
function isMadeOf(word: string, texts: readonly string[]): boolean {
  let known = 0
  for (let at = 0; at < word.length; ) {
    let end = word.length
    while (end > at + 1 && !stands(word.slice(at, end), texts)) end--
    if (end > at + 1) known += end - at
    else if (!fillers.includes(word[at] ?? '')) return false
    at = Math.max(end, at + 1)
  }
  return known > 1
}

function stands(part: string, texts: readonly string[]): boolean {
  const needles = toWholeNumbers(part)
  return texts.some((text) => isFound(text, needles))
}

function toHit([id, title, label, date]: IssueNameRow): IssueHit {
  return { id, title, ...(label !== '' && { label }), ...(date !== '' && { date }) }
}
