import type { IssueEntry } from '../../model.ts'
import type { IssueDays, IssueNameRow } from '../index/facet-files.ts'
import { dayPlace, daysOfYear } from '../index/issue-days.ts'

/** What is known of an issue by which a query may name it. */
export type NameableIssue = Pick<IssueEntry, 'id' | 'title' | 'label' | 'kind' | 'date' | 'number'>

/** So many are fetched beside the first query, about 2 KB; those before them only where nothing was found. */
const mostNewest = 60

/** By what issues are asked for: names of their own, newest first, or their day where they bear the paper's name. */
export interface IssueNames {
  readonly newest: readonly IssueNameRow[]
  readonly older: readonly IssueNameRow[]
  readonly days: IssueDays
}

/** Sorts issues, oldest first, by what they are asked for; a daily has thousands that differ in their day alone. */
export function toIssueNames(issues: readonly NameableIssue[]): IssueNames {
  const title = commonTitle(issues)
  const isNamed = (issue: NameableIssue) =>
    issue.kind !== 'regular' || issue.label !== undefined || issue.title !== title || issue.id !== issue.date
  const names = issues
    .filter(isNamed)
    .map((issue): IssueNameRow => {
      const { id, title: own, label = '', date = '' } = issue
      const number = numberOf(issue)
      return number === 0 ? [id, own, label, date] : [id, own, label, date, number]
    })
    .reverse()
  const regular = issues.filter((issue) => !isNamed(issue))
  return {
    newest: names.slice(0, mostNewest),
    older: names.slice(mostNewest),
    days: { title, years: toYears(regular.map(({ id }) => id)), numbers: toRuns(regular) },
  }
}

/** The title that most regular issues bear. */
function commonTitle(issues: readonly NameableIssue[]): string {
  const counts = new Map<string, number>()
  for (const { kind, title } of issues) {
    if (kind === 'regular') counts.set(title, (counts.get(title) ?? 0) + 1)
  }
  const sorted = [...counts].sort((one, other) => other[1] - one[1])
  return sorted[0]?.[0] ?? ''
}

/** The 总期号 as a number, 0 for none: 第20412期 and 20412 are one. */
function numberOf({ number = '' }: NameableIssue): number {
  const digits = number.replace(/[,，]/g, '').match(/\d+/g) ?? []
  return digits.length === 1 ? Number(digits[0]) : 0
}

function toRuns(issues: readonly NameableIssue[]): IssueDays['numbers'] {
  let next = 0
  return issues.flatMap((issue): IssueDays['numbers'] => {
    const number = numberOf(issue)
    const begins = number !== next
    next = number === 0 ? 0 : number + 1
    return begins ? [[issue.id, number]] : []
  })
}

function toYears(days: readonly string[]): Readonly<Record<string, string>> {
  const years = new Map<string, string[]>()
  for (const day of days) {
    const [year = ''] = day.split('-')
    const known = years.get(year) ?? Array.from({ length: daysOfYear }, () => '0')
    known[dayPlace(day)] = '1'
    years.set(year, known)
  }
  return Object.fromEntries(Array.from(years, ([year, marks]) => [year, marks.join('')]))
}
