import type { IssueRow } from '../index/facet-files.ts'
import type { IndexReader } from '../index/index-reader.ts'
import type { Manifest } from '../index/manifest.ts'
import { fieldPrefixes, sectionIdPrefix } from '../text/fields.ts'
import { type Fold, normalText } from '../text/normalise.ts'
import { queryTerms } from '../text/terms.ts'
import type { DocumentFilter } from './match-terms.ts'
import type { DateRange, SearchFilter } from './query.ts'

type Range = DocumentFilter['range']

/** What a filter and the dates of a query mean in numbers of documents and in terms. */
export async function resolveFilter(
  reader: IndexReader,
  filter: SearchFilter,
  dates: DateRange | undefined,
  fold: Fold | undefined,
): Promise<DocumentFilter> {
  const ranges: Range[] = [[0, reader.manifest.documents]]
  if (filter.years) ranges.push(rangeOfYears(reader.manifest, ...filter.years))
  if (dates) ranges.push(rangeOfDates(reader.manifest, await issuesFor(reader, dates), dates))
  if (filter.issue !== undefined)
    ranges.push(rangeOfIssue(reader, await reader.extra('issues'), filter.issue))
  const from = Math.max(...ranges.map(([first]) => first))
  const terms = filter.byline === undefined ? [] : queryTerms(normalText(filter.byline, fold), false)
  return {
    range: [from, Math.max(from, Math.min(...ranges.map(([, end]) => end)))],
    terms: [
      ...(filter.section === undefined ? [] : [sectionIdPrefix + filter.section]),
      ...terms.map((term) => fieldPrefixes.byline + term),
    ],
  }
}

function rangeOfYears({ years, documents }: Manifest, from: number, to: number): Range {
  const firstOf = (test: (year: number) => boolean) => {
    return years.find(([year]) => year !== '' && test(Number(year)))?.[1] ?? documents
  }
  return [firstOf((year) => year >= from), firstOf((year) => year > to)]
}

/** Years need nothing but the manifest; months and days need the table of issues. */
async function issuesFor(reader: IndexReader, { from, to }: DateRange): Promise<readonly IssueRow[]> {
  const isByYear = (from ?? '').length <= 4 && (to ?? '').length <= 4
  return isByYear ? [] : await reader.extra<readonly IssueRow[]>('issues')
}

function rangeOfDates(
  manifest: Manifest,
  issues: readonly IssueRow[],
  { from = '', to = '' }: DateRange,
): Range {
  if (issues.length === 0) return rangeOfYears(manifest, Number(from || 0), Number(to || 9999))
  const firstOf = (test: (date: string) => boolean) => {
    return issues.find(([, , date]) => date !== '' && test(date))?.[3] ?? manifest.documents
  }
  return [
    firstOf((date) => date >= from),
    to === '' ? manifest.documents : firstOf((date) => date.slice(0, to.length) > to),
  ]
}

function rangeOfIssue(reader: IndexReader, issues: readonly IssueRow[], issue: string): Range {
  const at = issues.findIndex(([id]) => id === issue)
  const first = issues[at]?.[3]
  if (first === undefined) return [0, 0]
  return [first, issues[at + 1]?.[3] ?? reader.manifest.documents]
}
