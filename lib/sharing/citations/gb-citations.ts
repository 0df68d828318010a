import type { CitationSource } from './citation-source.ts'

/** The punctuation in which the two editions differ: full width since 2025. */
interface Marks {
  readonly comma: string
  readonly brackets: readonly [string, string]
  readonly noDate?: string
}

const of2025: Marks = { comma: '，', brackets: ['（', '）'], noDate: '无日期' }
const of2015: Marks = { comma: ', ', brackets: ['(', ')'] }

/** GB/T 7714—2025, numeric: 作者. 主题：副题[N/OL]. 报名，2022-08-16（17）. URL. */
export function toGb2025(source: CitationSource): string {
  return join([joinAuthors(source, of2025), titleItem(source), hostItem(source, of2025), source.url])
}

/** GB/T 7714—2025, author and year: 作者，2022. 主题 … */
export function toGb2025AuthorYear(source: CitationSource): string {
  return join([authorYear(source, of2025), titleItem(source), hostItem(source, of2025), source.url])
}

/**
 * GB/T 7714—2015, numeric: 作者. 主题：副题[N/OL]. 报名, 2022-08-16(17). URL. The day of access that belongs
 * before the address is the reader's, and not known here.
 */
export function toGb2015(source: CitationSource): string {
  return join([joinAuthors(source, of2015), titleItem(source), hostItem(source, of2015), source.url])
}

/** GB/T 7714—2015, author and year. */
export function toGb2015AuthorYear(source: CitationSource): string {
  return join([authorYear(source, of2015), titleItem(source), hostItem(source, of2015), source.url])
}

/** The date as far as it is known; a year that only the title tells is bracketed. */
export function writtenDate({ date, isYearFromTitle }: CitationSource): string | undefined {
  return isYearFromTitle ? `[${date}]` : date
}

function writtenYear({ date, isYearFromTitle }: CitationSource): string | undefined {
  return isYearFromTitle ? `[${date}]` : date?.slice(0, 4)
}

// Three authors are named, of more the first three and 等 (8.1.2).
function joinAuthors({ authors }: CitationSource, { comma }: Marks): string | undefined {
  if (authors.length === 0) return undefined
  return (authors.length > 3 ? [...authors.slice(0, 3), '等'] : authors).join(comma)
}

// Sorted by author and year, an entry without an author says so (佚名), and one without a date since 2025 (无日期).
function authorYear(source: CitationSource, marks: Marks): string {
  const author = joinAuthors(source, marks) ?? '佚名'
  const year = writtenYear(source) ?? marks.noDate
  return year === undefined ? author : `${author}${marks.comma}${year}`
}

function titleItem({ title, url }: CitationSource): string {
  return `${title}${url === undefined ? '[N]' : '[N/OL]'}`
}

function hostItem(source: CitationSource, { comma, brackets }: Marks): string {
  const date = writtenDate(source)
  const place = date === undefined ? source.host : `${source.host}${comma}${date}`
  return source.page === undefined ? place : `${place}${brackets[0]}${source.page}${brackets[1]}`
}

function join(items: readonly (string | undefined)[]): string {
  return `${items.filter((item) => item !== undefined).join('. ')}.`
}
