import type { PartialDate } from '../../model.ts'
import { type Needle, toWholeNumbers } from '../query/needle.ts'
import { countedNumbers, isNumeral, otherSpellings } from '../text/numerals.ts'
import { placesIn, type Span } from './place-names.ts'

/** A number with what it counts, a date or a place in a query: a text that has another is not what was meant. */
export interface Specific extends Span {
  readonly text: string
  readonly needles: readonly Needle[]
}

/** The specifics that a normalised query names, in their order. */
export function specificsIn(query: string): readonly Specific[] {
  return [...joinDays(query, countedNumbers(query)), ...placesIn(query)]
    .sort((one, other) => one.start - other.start || other.end - one.end)
    .map((span) => {
      const text = query.slice(span.start, span.end)
      return { ...span, text, needles: [text, ...daysWritten(text)].flatMap(toWholeNumbers) }
    })
}

/** 3月 and 5日 that follow each other are one day. */
function joinDays(query: string, numbers: readonly Span[]): readonly Span[] {
  const joined: Span[] = []
  for (const span of numbers) {
    const last = joined[joined.length - 1]
    const isDay = last?.end === span.start && /月$/.test(query.slice(0, span.start))
    if (last && isDay) joined[joined.length - 1] = { start: last.start, end: span.end }
    else joined.push(span)
  }
  return joined
}

/** What a day typed as one number may be in print, as events are called by it: 5·22 and 5月22日 for 522, 9·18 for 九一八. */
function daysWritten(text: string): readonly string[] {
  const digits = text.replace(/[〇零一二三四五六七八九]/g, (one) => {
    return String('〇一二三四五六七八九'.indexOf(one === '零' ? '〇' : one))
  })
  const [, month = '', day = ''] = /^(1[0-2]|[1-9])(3[01]|[12]\d|0?[1-9])$/.exec(digits) ?? []
  if (digits.length < 3 || month === '') return []
  return [...['·', '.', '-'].map((sign) => `${month}${sign}${day}`), `${month}月${Number(day)}日`]
}

/** Whether a date has the year, the month or the day of a month that a specific names. */
export function isDatedBy({ text }: Specific, date: PartialDate = ''): boolean {
  const [year = '', month = '', day = ''] = date.split('-').map((part) => String(Number(part)))
  const dated = [year, `${year}年`, `${month}月`, `${month}月${day}日`, `${month}月${day}号`]
  return date !== '' && [text, ...otherSpellings(text)].some((spelling) => dated.includes(spelling))
}

/**
 * Whether another spelling of a query has its numbers and places: sounds and shapes are mistaken for each other, but
 * 六中全会 is not 四中全会, nor 陕西 山西.
 */
export function keepsSpecifics(query: string, other: string): boolean {
  return keepsNumbers(query, other) && keepsPlaces(query, other)
}

function keepsNumbers(query: string, other: string): boolean {
  const numerals = (text: string) => Array.from(text).filter(isNumeral).join('')
  const own = numerals(query)
  if (own === '') return numerals(other) === '' || countedNumbers(other).length === 0
  // What stands behind a number says what it is of: 二十一大 is not 二十一号.
  return (
    own === numerals(other) &&
    countedNumbers(query).every(({ start, end }) => {
      return other.includes(query.slice(start, isNumeral(query[end - 1]) ? end + 1 : end))
    })
  )
}

function keepsPlaces(query: string, other: string): boolean {
  return placesIn(query).every(({ start, end }) => {
    const name = query.slice(start, end)
    return query.length === other.length ? other.slice(start, end) === name : other.includes(name)
  })
}
