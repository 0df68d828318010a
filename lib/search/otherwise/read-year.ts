import type { Manifest } from '../index/manifest.ts'
import { isMeasure } from '../text/numerals.ts'

/** A year or a day of a query, in full, and the query without it. */
export interface DatedQuery {
  /** With the year in full: 2024年全国高考 for 24年全国高考. */
  readonly expanded: string
  readonly rest: string
  readonly date: string
}

const chinese = '〇一二三四五六七八九'
const dateText =
  /(^|[^0-9a-z.:/_〇零一二三四五六七八九十百千万亿两第-])(\d{4}|[〇零一二三四五六七八九]{4}|(?:\d\d|[〇零一二三四五六七八九]{2})(?=年))(年(?:(\d{1,2})月(?:(\d{1,2})[日号])?)?)?/

/**
 * Reads the year that stands in a normalised query, typed short or in full (24年, 2024, 二〇二四年3月). Short ones are
 * of this century up to the year after `lastYear`, else of the last. `undefined` if there is none.
 */
export function readYear(query: string, lastYear: number): DatedQuery | undefined {
  const match = dateText.exec(query)
  if (!match) return undefined
  const [whole, before = '', typed = '', behind = '', month, day] = match
  const start = match.index + before.length
  const end = match.index + whole.length
  const year = fullYear(typed, lastYear)
  if (year < 1800 || year > 2100 || (behind === '' && isCounting(query[end]))) return undefined
  const parts = [month, day].filter((part) => part !== undefined)
  return {
    expanded: `${query.slice(0, start)}${year}${behind}${query.slice(end)}`,
    rest: `${query.slice(0, start)} ${query.slice(end)}`.trim(),
    date: [year, ...parts.map((part) => part.padStart(2, '0'))].join('-'),
  }
}

/** The year of the newest document. */
export function lastYearOf({ years }: Pick<Manifest, 'years'>): number {
  return Number(years[years.length - 1]?.[0]) || 2100
}

function fullYear(typed: string, lastYear: number): number {
  const digits = typed.replace(/零/g, '〇').replace(/[^0-9]/g, (one) => String(chinese.indexOf(one)))
  const year = Number(digits)
  if (digits.length === 4) return year
  return year + (2000 + year <= lastYear + 1 ? 2000 : 1900)
}

/** Whether a number without 年 goes on or counts something: 2024人 is no year. */
function isCounting(after: string | undefined): boolean {
  return after !== undefined && after !== ' ' && (isMeasure(after) || !/[\u3400-\u9fff]/.test(after))
}
