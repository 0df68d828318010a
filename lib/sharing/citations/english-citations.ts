import { insideQuotationMarks } from '../../quotation-marks.ts'
import type { CitationSource } from './citation-source.ts'

const months = [
  'January',
  'February',
  'March',
  'April',
  'May',
  'June',
  'July',
  'August',
  'September',
  'October',
  'November',
  'December',
]

/** APA, 7th edition, 10.1: 王涵. (2022, August 16). 主题：副题. 报名, 17. URL */
export function toApa(source: CitationSource): string {
  const { authors, title, host, page, url } = source
  const date = `(${apaDate(source)}).`
  const opening =
    authors.length === 0
      ? `${withStop(title)} ${date}`
      : `${withStop(joinNames(authors, '&'))} ${date} ${withStop(title)}`
  const place = page === undefined ? host : `${host}, ${page}`
  return [opening, withStop(place), url].filter((part) => part !== undefined).join(' ')
}

/**
 * Chicago Manual of Style, 17th edition, bibliography: 王涵. “主题：副题.” 报名, August 16, 2022. URL. The paper
 * stands in for the author of an unsigned piece (14.199).
 */
export function toChicago(source: CitationSource): string {
  const { authors, host, url } = source
  const title = insideQuotationMarks(source.title)
  const date = chicagoDate(source)
  const items =
    authors.length === 0
      ? [withStop(host), `“${withStop(title)}”`, withStop(date)]
      : [withStop(joinNames(authors, 'and')), `“${withStop(title)}”`, withStop(`${host}, ${date}`)]
  return [...items, ...(url === undefined ? [] : [`${url}.`])].join(' ')
}

// A mark that ends a sentence needs no stop behind it.
function withStop(text: string): string {
  return /[.?!。？！]$/.test(text) ? text : `${text}.`
}

/** Names as they are printed, never turned round: two are joined by the word alone, more by commas as well. */
function joinNames(names: readonly string[], word: string): string {
  const last = names.at(-1) ?? ''
  if (names.length <= 2) return names.join(` ${word} `)
  return `${names.slice(0, -1).join(', ')}, ${word} ${last}`
}

// “n.d.” is how these styles say that there is no date; it stands for nothing that was made up.
function apaDate({ date, isYearFromTitle }: CitationSource): string {
  if (date === undefined) return 'n.d.'
  const { year, month, day } = datePartsOf(date)
  if (isYearFromTitle) return `[${year}]`
  if (month === undefined) return year
  return day === undefined ? `${year}, ${month}` : `${year}, ${month} ${day}`
}

function chicagoDate({ date, isYearFromTitle }: CitationSource): string {
  if (date === undefined) return 'n.d.'
  const { year, month, day } = datePartsOf(date)
  if (isYearFromTitle) return `[${year}]`
  if (month === undefined) return year
  return day === undefined ? `${month} ${year}` : `${month} ${day}, ${year}`
}

function datePartsOf(date: string): { year: string; month: string | undefined; day: number | undefined } {
  const [year = '', month, day] = date.split('-')
  return { year, month: months[Number(month) - 1], day: day === undefined ? undefined : Number(day) }
}
