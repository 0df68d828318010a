/** How a body is fitted into where its HTML stands. */
export interface HtmlOptions {
  /** What every id, and every link to one, begins with where several articles stand on one route. */
  readonly idPrefix?: string
  /** By how many levels headings move down, to h6 at most. */
  readonly headingShift?: number
  /** Address of the article's own page: links inside the text lead there, since the route has not all of it. */
  readonly linkBase?: string
  /** Where a link leads; `undefined` leaves its words alone. */
  readonly resolve?: (address: string) => string | undefined
  /** `xml` closes the elements that have no content. */
  readonly syntax?: 'html' | 'xml'
}

/** An id as it stands on the route. */
export function idOn({ idPrefix = '' }: HtmlOptions, id: string): string {
  return `${idPrefix}${id}`
}

/** Level of a heading on the route. */
export function depthOn({ headingShift = 0 }: HtmlOptions, depth: 2 | 3 | 4 | 5 | 6): 2 | 3 | 4 | 5 | 6 {
  return Math.min(depth + headingShift, 6) as 2 | 3 | 4 | 5 | 6
}

/** Where a link of a body leads from the route. */
export function addressOn(options: HtmlOptions, url: string): string | undefined {
  const { linkBase, resolve } = options
  const inPage = linkBase === undefined ? `#${idOn(options, url.slice(1))}` : linkBase + url
  const address = url.startsWith('#') ? inPage : url
  return resolve ? resolve(address) : address
}
