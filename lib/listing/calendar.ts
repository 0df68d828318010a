import { eachDayOfMonth, isoWeekday } from '../dates.ts'
import type { IssueEntry, PartialDate } from '../model.ts'

/** What is known of a day: it has an issue, had none (本日无报), the archive lacks it (未收录), or nothing is claimed. */
export type DayState = 'issue' | 'none' | 'missing' | 'outside'

/** One day of a calendar. */
export interface Day {
  readonly date: PartialDate
  readonly state: DayState
  readonly issues: readonly IssueEntry[]
}

/** A month that has issues, or lies between two that have. */
export interface Month {
  /** `2025-01` */
  readonly month: string
  /** Number of days before the first one in its week, which begins on Monday. */
  readonly offset: number
  readonly days: readonly Day[]
  /** Issues that are known to the month only. */
  readonly undated: readonly IssueEntry[]
}

/** A year of the archive. */
export interface YearCalendar {
  readonly year: string
  readonly months: readonly Month[]
  /** Issues that are known to the year only. */
  readonly undated: readonly IssueEntry[]
}

/** Years of the archive with their issues, oldest first; issues without any date are under `undefined`. */
export function issuesByYear(issues: readonly IssueEntry[]): Map<string | undefined, IssueEntry[]> {
  const years = new Map<string | undefined, IssueEntry[]>()
  for (const issue of issues) {
    const year = issue.date?.slice(0, 4)
    const list = years.get(year) ?? []
    list.push(issue)
    years.set(year, list)
  }
  return years
}

/** Months that have issues, `2025-01`, in order. */
export function monthsOfArchive(issues: readonly IssueEntry[]): readonly string[] {
  const months = issues.flatMap(({ date }) => (date && date.length >= 7 ? [date.slice(0, 7)] : []))
  return [...new Set(months)].sort()
}

/** All issues of a month, those that are known to the month only after the others. */
export function issuesOfMonth({ days, undated }: Month): readonly IssueEntry[] {
  return [...days.flatMap(({ issues }) => issues), ...undated]
}

/**
 * The calendar of one year. `issues` are all of the archive, oldest first: whether a day without an issue
 * had none is only known where the issues before and after it bear consecutive numbers (总期号).
 */
export function toYearCalendar(issues: readonly IssueEntry[], year: string): YearCalendar {
  const dated = issues.filter(({ date }) => date?.length === 10)
  const regular = dated.filter(({ kind }) => kind === 'regular')
  const ofYear = issues.filter(({ date }) => date?.startsWith(year))
  const months = monthsBetween(
    ofYear.flatMap(({ date }) => (date && date.length >= 7 ? [date.slice(0, 7)] : [])),
  )
  return {
    year,
    months: months.map((month) => toMonth(month, ofYear, (date) => stateOfGap(date, dated, regular))),
    undated: ofYear.filter(({ date }) => date?.length === 4),
  }
}

function toMonth(
  month: string,
  ofYear: readonly IssueEntry[],
  stateWithoutIssue: (date: PartialDate) => DayState,
): Month {
  const dates = eachDayOfMonth(month)
  const byDate = new Map<string, IssueEntry[]>()
  for (const issue of ofYear) {
    if (issue.date?.startsWith(month)) byDate.set(issue.date, [...(byDate.get(issue.date) ?? []), issue])
  }
  return {
    month,
    offset: isoWeekday(dates[0] ?? month) - 1,
    days: dates.map((date) => {
      const found = byDate.get(date) ?? []
      return { date, state: found.length > 0 ? 'issue' : stateWithoutIssue(date), issues: found }
    }),
    undated: byDate.get(month) ?? [],
  }
}

function stateOfGap(
  date: PartialDate,
  dated: readonly IssueEntry[],
  regular: readonly IssueEntry[],
): DayState {
  const place = firstAfter(date, dated)
  if (place === 0 || place === dated.length) return 'outside'
  const next = firstAfter(date, regular)
  const before = regular[next - 1]
  const after = regular[next]
  if (before?.number === undefined || after?.number === undefined) return 'missing'
  return toNumber(after.number) - toNumber(before.number) === 1 ? 'none' : 'missing'
}

/** Position of the first issue after a date, by bisection: an archive has thousands. */
function firstAfter(date: PartialDate, dated: readonly IssueEntry[]): number {
  let low = 0
  let high = dated.length
  while (low < high) {
    const middle = (low + high) >> 1
    if ((dated[middle]?.date ?? '') > date) high = middle
    else low = middle + 1
  }
  return low
}

/** 第14600期 and 14,600 are printed forms of one number; anything else gives NaN, which no comparison matches. */
function toNumber(printed: string): number {
  const digits = printed.replace(/[,，\s]/g, '').match(/\d+/)
  return digits ? Number(digits[0]) : Number.NaN
}

/** All months from the earliest to the latest of one year. */
function monthsBetween(months: readonly string[]): string[] {
  const sorted = [...months].sort()
  const first = sorted[0]
  const last = sorted.at(-1)
  if (first === undefined || last === undefined) return []
  const all = Array.from({ length: 12 }, (_, index) => {
    return `${first.slice(0, 4)}-${String(index + 1).padStart(2, '0')}`
  })
  return all.filter((month) => month >= first && month <= last)
}
