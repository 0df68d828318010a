import type { IssueDays } from './facet-files.ts'

const daysOfMonth = 31
/** Places for the days of a year, as though each month had 31. */
export const daysOfYear = 12 * daysOfMonth

/** Place of a full date among those of its year. */
export function dayPlace(day: string): number {
  const [, month = 1, date = 1] = day.split('-').map(Number)
  return (month - 1) * daysOfMonth + date - 1
}

/** Whether there is a regular issue of a day; its id is the day. */
export function hasIssueOf({ years }: IssueDays, day: string): boolean {
  return years[day.slice(0, 4)]?.[dayPlace(day)] === '1'
}
