import type { PartialDate } from '../model.ts'
import { type Needle, toWholeNumbers } from './needle.ts'
import { countedNumbers, isNumeral, otherSpellings } from './numerals.ts'
import { placesIn, type Span } from './places.ts'

/** A number with what it counts, a date or a place in a query: a text that has another is not what was meant. */
export interface Specific extends Span {
  readonly text: string
  readonly needles: readonly Needle[]
}

/** The specifics that a normalised query names, in their order. */
export function specificsIn(query: string): readonly Specific[] {
  return [...countedNumbers(query), ...placesIn(query)]
    .sort((one, other) => one.start - other.start || other.end - one.end)
    .map((span) => {
      const text = query.slice(span.start, span.end)
      return { ...span, text, needles: toWholeNumbers(text) }
    })
}

/** Whether a date has the year, the month or the day that a specific names. */
export function isDatedBy({ text }: Specific, date: PartialDate = ''): boolean {
  const [year = '', month = '', day = ''] = date.split('-').map((part) => String(Number(part)))
  const dated = [year, `${year}年`, `${month}月`, `${day}日`, `${day}号`]
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
  if (own === numerals(other)) return true
  return own === '' && countedNumbers(other).length === 0
}

function keepsPlaces(query: string, other: string): boolean {
  return placesIn(query).every(({ start, end }) => {
    const name = query.slice(start, end)
    return query.length === other.length ? other.slice(start, end) === name : other.includes(name)
  })
}
