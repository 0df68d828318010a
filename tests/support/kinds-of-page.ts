import type { NewspaperName } from './sites.ts'

/** One document of each kind, with what may make it look different from another of that kind. */
export interface KindOfPage {
  readonly name: string
  readonly newspaper: NewspaperName
  readonly address: string
}

/** Every kind of page there is, in the newspapers where it looks most different. */
export const kindsOfPage: readonly KindOfPage[] = [
  ...kinds('real', {
    'front page of one article': '/',
    'issues of a single issue': '/issues/',
    'archive of a year without days': '/archive/2025/',
    'special issue': '/issues/2025-lianghui/',
    'page without a number': '/issues/2025-lianghui/01/',
    'article with facts, captions and a proof': '/issues/2025-lianghui/01/01/',
    'figures of an issue': '/issues/2025-lianghui/figures/',
    'search screen': '/search/',
    'shelf without anything': '/shelf/',
    'corrections without any': '/corrections/',
    about: '/about/',
    'what can be read without a network': '/offline/',
    'not found': '/issues/2025-lianghui/99/',
  }),
  ...kinds('daily', {
    'front page by rank': '/',
    'issues of two years': '/issues/',
    'archive with a calendar': '/archive/2026/',
    'month with a front page': '/archive/2026/01/',
    'day of the year': '/on-this-day/01-01/',
    'issue of three pages': '/issues/2025-12-31/',
    'page of twelve articles': '/issues/2025-12-31/01/',
    'page with a facsimile': '/issues/2025-12-31/02/',
    'article with a kicker': '/issues/2025-12-31/01/01/',
    'article with a very long headline': '/issues/2025-12-31/01/06/',
    'article with pictures': '/issues/2025-12-31/02/01/',
    'article with a recording': '/issues/2025-12-31/02/02/',
    advertisement: '/issues/2025-12-31/02/03/',
    'article of 5,000 characters with every construct': '/issues/2025-12-31/03/01/',
    'article that jumps and was corrected': '/issues/2026-01-01/01/01/',
    'withdrawn article': '/issues/2026-01-01/01/02/',
    section: '/sections/minsheng/',
    'section without an article': '/sections/tiyu/',
    'period of a section': '/sections/wenhua/2026-01/',
    corrections: '/corrections/',
    'corrections of a year': '/corrections/2026/',
    'about with a list': '/about/',
  }),
  ...kinds('undated', {
    'front page without a date': '/',
    'issues without a date': '/issues/',
    'page with text': '/issues/canye-1/02/',
    'period that is not known': '/sections/zaxun/undated/',
  }),
  ...kinds('empty', { 'front page without an issue': '/', 'issues without any': '/issues/' }),
  ...kinds('hostile', {
    'front page of markup': '/',
    'issue of markup': '/issues/2025-01-02/',
    'page of markup': '/issues/2025-01-02/01/',
    'article of markup': '/issues/2025-01-02/01/01/',
    'article of words without an end': '/issues/2025-01-02/01/02/',
  }),
]

function kinds(newspaper: NewspaperName, addresses: Readonly<Record<string, string>>): KindOfPage[] {
  return Object.entries(addresses).map(([name, address]) => ({ name, newspaper, address }))
}
