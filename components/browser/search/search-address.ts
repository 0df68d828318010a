import type { SearchFilter, SearchOrder } from '../../../lib/search/query/query.ts'
import { searchUrl } from '../../../lib/urls.ts'

/** What the address of the search screen says: a search can be shared, and Back works. */
export interface SearchAddress {
  readonly query: string
  readonly order: SearchOrder
  readonly filter: SearchFilter
}

const year = /^\d{4}$/

/** Reads the part of an address behind `?`; what is malformed is left out. */
export function parseSearchAddress(search: string): SearchAddress {
  const parameters = new URLSearchParams(search)
  const text = (name: string) => parameters.get(name)?.trim() || undefined
  const [from = '', to = from] = (text('years') ?? '').split('-')
  const issue = text('issue')
  const section = text('section')
  const byline = text('byline')
  return {
    query: parameters.get('q') ?? '',
    order: parameters.get('order') === 'date' ? 'date' : 'relevance',
    filter: {
      ...(year.test(from) && year.test(to) && { years: sortYears(Number(from), Number(to)) }),
      ...(issue && { issue }),
      ...(section && { section }),
      ...(byline && { byline }),
      ...(parameters.get('ads') === 'no' && { withoutAds: true }),
    },
  }
}

/** The address of a search: `/search/?q=消防&years=2023-2025`. */
export function formatSearchAddress({ query, order, filter }: SearchAddress): string {
  const { years, issue, section, byline, withoutAds } = filter
  const parameters = new URLSearchParams({
    ...(query && { q: query }),
    ...(order === 'date' && { order }),
    ...(years && { years: years[0] === years[1] ? String(years[0]) : years.join('-') }),
    ...(issue && { issue }),
    ...(section && { section }),
    ...(byline && { byline }),
    ...(withoutAds && { ads: 'no' }),
  }).toString()
  return parameters ? `${searchUrl}?${parameters}` : searchUrl
}

/** Two years as a range, the earlier one first. */
export function sortYears(a: number, b: number): readonly [number, number] {
  return a <= b ? [a, b] : [b, a]
}

/** Whether a search would find something to do: words, or a filter by itself. */
export function isEmptySearch({ query, filter }: SearchAddress): boolean {
  return query.trim() === '' && Object.keys(filter).length === 0
}
