// Each function from its own file: the package's index loads three hundred more, a third of a second at each start.
import { eachDayOfInterval } from 'date-fns/eachDayOfInterval'
import { endOfMonth } from 'date-fns/endOfMonth'
import { format } from 'date-fns/format'
import { getISODay } from 'date-fns/getISODay'
import { isValid } from 'date-fns/isValid'
import { parse } from 'date-fns/parse'
import type { PartialDate } from './model.ts'

const weekdays = ['一', '二', '三', '四', '五', '六', '日']
const formats = ['yyyy', 'yyyy-MM', 'yyyy-MM-dd']

/** Whether a text is an ISO date that exists, to the year, month or day: `2025-02-30` is none. */
export function isPartialDate(text: string): boolean {
  const pattern = formats.find((candidate) => candidate.length === text.length)
  if (!pattern || !/^\d{4}(-\d{2}){0,2}$/.test(text) || text.startsWith('0000')) return false
  const date = parse(text, pattern, new Date(2000, 0, 1))
  return isValid(date) && format(date, pattern) === text
}

/** `2025` of any partial date. */
export function yearOf(date: PartialDate): string {
  return date.slice(0, 4)
}

/** `2025-01` if the month is known. */
export function monthOf(date: PartialDate): string | undefined {
  return date.length >= 7 ? date.slice(0, 7) : undefined
}

/** Whether the date is known to the day. */
export function isFullDate(date: PartialDate | undefined): date is PartialDate {
  return date?.length === 10
}

/** A date as a Chinese paper writes it, as precise as it is known: 2025年1月15日, 2025年1月, 2025年. */
export function formatDate(date: PartialDate): string {
  const [year, month, day] = date.split('-').map(Number)
  return `${year}年${month ? `${month}月` : ''}${day ? `${day}日` : ''}`
}

/** The day of an issue for a line that states it, honest about what is not known: 日期不详（2025年）. */
export function formatIssueDate(date: PartialDate | undefined): string {
  if (date === undefined) return '日期不详'
  return isFullDate(date) ? formatDate(date) : `日期不详（${formatDate(date)}）`
}

/** 星期三, for a date known to the day only. */
export function formatWeekday(date: PartialDate | undefined): string | undefined {
  if (!isFullDate(date)) return undefined
  return `星期${weekdays[isoWeekday(date) - 1]}`
}

/** 1 for Monday to 7 for Sunday (ISO 8601), of a full date. */
export function isoWeekday(date: PartialDate): number {
  return getISODay(parse(date, 'yyyy-MM-dd', new Date(2000, 0, 1)))
}

/** All days of a month `2025-01`, as full dates. */
export function eachDayOfMonth(month: string): PartialDate[] {
  const start = parse(month, 'yyyy-MM', new Date(2000, 0, 1))
  return eachDayOfInterval({ start, end: endOfMonth(start) }).map((day) => format(day, 'yyyy-MM-dd'))
}
