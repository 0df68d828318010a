import type { IssueDays, IssueNameRow } from '../index/facet-files.ts'
import type { IndexReader } from '../index/index-reader.ts'
import { daysIn, daysNumbered } from '../index/issue-days.ts'
import { lastYearOf, readYear } from '../otherwise/read-year.ts'
import { isFound, toWholeNumbers } from '../query/needle.ts'
import type { Query } from '../query/query.ts'
import { type Fold, normalText, parseFold } from '../text/normalise.ts'
import type { IssueHit } from './answer.ts'
import { dayAsked, type IsDay, numberAsked } from './day-asked.ts'

const mostNamed = 3
/** What may stand between the parts of a name as it is typed: 长治市两会 for 长治两会, 国庆的专刊. */
const fillers = '省市县区州的年报期'

/**
 * Issues that a query names: special ones, supplements and extras by their titles and labels, also with their date
 * (2025年两会), any by the day itself,
 * with its year or without, and by 总期号. `isSparse` says that the texts have nothing of the query; only then it is read
 * in traditional characters, and old issues are looked through.
 */
export async function issuesNamed(
  reader: IndexReader,
  query: Query,
  isSparse: boolean,
): Promise<readonly IssueHit[]> {
  const words = plainWords(query)
  const isDay = dayAsked(query, words)
  if (isDay) return await issuesOf(reader, isDay)
  const number = numberAsked(words)
  const numbered = number === undefined ? [] : await issuesNumbered(reader, number)
  if (numbered.length > 0) return numbered
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

/** All issues of a day, or of a day of every year, the newest first; of a day those with names of their own first. */
async function issuesOf(reader: IndexReader, isDay: IsDay): Promise<readonly IssueHit[]> {
  const [days, rows] = await Promise.all([reader.extra<IssueDays>('days'), readNames(reader, true)])
  return newest(
    rows.filter(([, , , date]) => isDay(date)),
    daysIn(days).filter(isDay),
    days,
  )
}

/** The issues that bear a 总期号. */
async function issuesNumbered(reader: IndexReader, number: number): Promise<readonly IssueHit[]> {
  const [days, rows] = await Promise.all([reader.extra<IssueDays>('days'), readNames(reader, true)])
  return newest(
    rows.filter(([, , , , own]) => own === number),
    daysNumbered(days, number),
    days,
  )
}

function newest(
  named: readonly IssueNameRow[],
  regular: readonly string[],
  { title }: IssueDays,
): readonly IssueHit[] {
  const hits = [...named.map(toHit), ...regular.map((day): IssueHit => ({ id: day, title, date: day }))]
  return hits
    .sort(({ date: one = '' }, { date: other = '' }) => (one < other ? 1 : one > other ? -1 : 0))
    .slice(0, mostNamed)
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
