import { parseDateRange } from '../query/parse-date-range.ts'
import type { Query } from '../query/query.ts'

/** Whether a date is the day that was asked for. */
export type IsDay = (date: string) => boolean

const dayWords = /(?:的)?(?:报纸|日报|晚报|报|这一期|一期)$/
const dayOfYear = /^(1[0-2]|0?[1-9])(?:月|[-/.](?=\d))(3[01]|[12]\d|0?[1-9])[日号]?$/

/**
 * The day that is all of a query: 2024-03-05, 2024年3月5日的报纸, 日期:2024-3-5; 3月5日, 11/20 and 04-13 are that day
 * of every year. `words` are its words, where it has nothing else.
 */
export function dayAsked(query: Query, words: readonly string[]): IsDay | undefined {
  const [word, ...others] = words
  const isDates = query.clauses.length === 0 && query.excluded.length === 0
  if (word === undefined) return isDates ? toDay(query.dates) : undefined
  if (others.length > 0) return undefined
  const typed = word.replace(dayWords, '')
  const [, month, day] = dayOfYear.exec(typed) ?? []
  if (month === undefined || day === undefined) return toDay(parseDateRange(typed))
  const end = `-${month.padStart(2, '0')}-${day.padStart(2, '0')}`
  return (date) => date.endsWith(end)
}

/** The 总期号 that is all of a query: 第20412期, 总第20412期. */
export function numberAsked([word = '', ...others]: readonly string[]): number | undefined {
  const [, digits] = /^总?第?(\d{1,6})期$/.exec(word) ?? []
  return digits === undefined || others.length > 0 ? undefined : Number(digits)
}

function toDay(range: Query['dates']): IsDay | undefined {
  const day = range?.from
  return day !== undefined && day.length === 10 && day === range?.to ? (date) => date === day : undefined
}
