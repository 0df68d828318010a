import { isPartialDate } from '../../dates.ts'

/** What looks like a date: `2001-1-1`, `20010101`, `200101`, `1-1-2001`, `01-01-01`. */
const shapes = [
  /^(?<year>\d{4})-(?<month>\d{1,2})(?:-(?<day>\d{1,2}))?$/,
  /^(?<year>(?:1[6-9]|20)\d\d)-?(?<month>\d\d)-?(?<day>\d\d)$/,
  /^(?<year>(?:1[6-9]|20)\d\d)(?<month>0[1-9]|1[0-2])$/,
  /^(?<day>\d{1,2})-(?<month>\d{1,2})-(?<year>\d{4})$/,
  /^\d\d-\d{1,2}-\d{1,2}$/,
]

/** What is wrong with the name of an issue's folder that looks like a date: the issue would stay without one for ever. */
export function faultOfIssueName(id: string): string | undefined {
  const parts = shapes.map((shape) => shape.exec(id)).find((found) => found !== null)
  if (!parts || isPartialDate(id)) return undefined
  if (/^\d{4}-\d\d-\d\d$/.test(id)) {
    return `the folder of an issue should be named for a day that exists, but is ${id}`
  }
  const { year, month = '', day } = parts.groups ?? {}
  const meant = [year, month.padStart(2, '0'), day?.padStart(2, '0')]
    .filter((part) => part !== undefined)
    .join('-')
  const instead = isPartialDate(meant) ? meant : 'such as 2025-01-15'
  return `the folder of an issue that is named for its day should be named ${instead}, but is ${id}`
}
