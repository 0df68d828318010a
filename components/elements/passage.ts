import { pageAddress } from './page-address.ts'

/** A paragraph that has an address, and the words by which its article is named. */
export interface Passage {
  readonly element: HTMLElement
  /** Id on this page, for a link within it. */
  readonly id: string
  /** On the article's own page, absolute. */
  readonly address: string
  readonly title: string
  readonly place?: string
}

// On a route of several articles ids begin with page and number: 01-02-p3.
const idPattern = /^(?:(\d{2})-(\d{2,3})-)?(p\d+(?:-\d+)?)$/

/** The paragraph of an article's text that a node stands in. */
export function passageAt(node: Node | null): Passage | undefined {
  const inside = node instanceof Element ? node : node?.parentElement
  const element = inside?.closest<HTMLElement>('.body [id]')
  const [, page, number, anchor] = idPattern.exec(element?.id ?? '') ?? []
  if (!element || anchor === undefined) return undefined
  const lines = document.querySelector('[data-lines]')?.textContent?.split('\n') ?? []
  const [title = '', place] = lines.filter((line) => !/^https?:/.test(line))
  const own = element.closest('article')?.querySelector('hgroup a[aria-label]')?.getAttribute('aria-label')
  if (page === undefined || number === undefined) {
    return { element, id: element.id, address: `${pageAddress()}#${anchor}`, title, ...(place && { place }) }
  }
  const issue = /^.*\/issues\/[^/]+\//.exec(pageAddress())?.[0]
  if (issue === undefined) return undefined
  return {
    element,
    id: element.id,
    address: `${issue}${page}/${number}/#${anchor}`,
    ...(own ? sourceOnRoute(own, title, place) : { title, ...(place && { place }) }),
  }
}

// On the routes of an issue and a 版 the panel names these; the article's headline stands above its text.
function sourceOnRoute(headline: string, title: string, place: string | undefined) {
  // 〔广告〕 is said of a headline and is none of its words.
  return {
    title: headline.replace(/^(〔[^〕]*〕)?(.*)$/, '$1《$2》'),
    place: [place, title].filter(Boolean).join(' '),
  }
}
