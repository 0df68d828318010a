import { isPartialDate } from '../../dates.ts'
import { phrase } from '../../problems/phrases.ts'
import type { Report } from '../../problems/problem.ts'

/** What looks like a date: `2001-1-1`, `20010101`, `200101`, `1-1-2001`, `01-01-01`. */
const shapes = [
  /^(?<year>\d{4})-(?<month>\d{1,2})(?:-(?<day>\d{1,2}))?$/,
  /^(?<year>(?:1[6-9]|20)\d\d)-?(?<month>\d\d)-?(?<day>\d\d)$/,
  /^(?<year>(?:1[6-9]|20)\d\d)(?<month>0[1-9]|1[0-2])$/,
  /^(?<day>\d{1,2})-(?<month>\d{1,2})-(?<year>\d{4})$/,
  /^\d\d-\d{1,2}-\d{1,2}$/,
]

/** Reports the name of an issue's folder that looks like a date and is none: the issue would stay without one for ever. */
export function reportIssueName(id: string, report: Report): void {
  const parts = shapes.map((shape) => shape.exec(id)).find((found) => found !== null)
  if (!parts || isPartialDate(id)) return
  if (/^\d{4}-\d\d-\d\d$/.test(id)) {
    report(1, 'issue-day', { id })
    return
  }
  const { year, month = '', day } = parts.groups ?? {}
  const typed = [year, month.padStart(2, '0'), day?.padStart(2, '0')]
    .filter((part) => part !== undefined)
    .join('-')
  const meant = isPartialDate(typed) ? typed : phrase('such-as-a-day')
  report(1, 'issue-date-shape', { id, meant })
}
