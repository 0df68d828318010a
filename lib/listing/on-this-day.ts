import { isFullDate } from '../dates.ts'
import type { IssueEntry } from '../model.ts'

// An archive is read-only; each of the days asks for its part of the same division.
const divided = new WeakMap<readonly IssueEntry[], ReadonlyMap<string, readonly IssueEntry[]>>()

/** 历史上的今天: issues by the day of the year that they bear, `01-15`, in its order; the newest first in each. */
export function issuesByDay(issues: readonly IssueEntry[]): ReadonlyMap<string, readonly IssueEntry[]> {
  const known = divided.get(issues) ?? divide(issues)
  divided.set(issues, known)
  return known
}

function divide(issues: readonly IssueEntry[]): ReadonlyMap<string, readonly IssueEntry[]> {
  const days = new Map<string, IssueEntry[]>()
  for (const issue of issues) {
    const day = dayOf(issue)
    if (day === undefined) continue
    const ofDay = days.get(day)
    if (ofDay) ofDay.unshift(issue)
    else days.set(day, [issue])
  }
  return new Map([...days].sort(([a], [b]) => (a < b ? -1 : 1)))
}

/** The day of the year that an issue bears, `01-15`, if its date is known. */
export function dayOf({ date }: Pick<IssueEntry, 'date'>): string | undefined {
  return isFullDate(date) ? date.slice(5) : undefined
}
