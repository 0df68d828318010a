import { quotable } from './article-run.ts'
import { pageAddress } from './page-address.ts'

/** A paragraph that has an address, and the words by which its article is named. */
export interface AnchoredParagraph {
  readonly element: HTMLElement
  /** Id on this page, for a link within it. */
  readonly id: string
  /** Of the article's own page, absolute. */
  readonly address: string
  /** Id on the article's own page. */
  readonly anchor: string
  /** Whether this is the article's own page. */
  readonly isOwnPage: boolean
  readonly title: string
  readonly place?: string
}

// On a route of several articles ids begin with page and number: 01-02-p3. Headings, notes and captions have theirs.
const idPattern = /^(?:(\d{2})-(\d{2,3})-)?((p\d+(?:-\d+)?)|(?:h|fn-|photos-)\d+)$/

/** The paragraph of an article's text that a node stands in. */
export function paragraphAt(node: Node | null): AnchoredParagraph | undefined {
  const element = elementOf(node)?.closest<HTMLElement>('.body [id]')
  return element && idPattern.exec(element.id)?.[4] ? toAnchored(element) : undefined
}

/** What an address can name of the place of a node: its paragraph, heading, note or caption, else the one before it. */
export function placeOf(node: Node): AnchoredParagraph | undefined {
  const inside = elementOf(node)
  if (!inside?.closest(quotable)) return undefined
  const named = [...(inside.closest('article, main')?.querySelectorAll<HTMLElement>('[id]') ?? [])].filter(
    ({ id }) => idPattern.test(id),
  )
  const isBefore = (element: Element) =>
    element.compareDocumentPosition(node) & Node.DOCUMENT_POSITION_FOLLOWING
  const element =
    named.filter((one) => one === node || one.contains(node)).at(-1) ?? named.filter(isBefore).at(-1)
  return element && toAnchored(element)
}

function elementOf(node: Node | null): Element | null | undefined {
  return node instanceof Element ? node : node?.parentElement
}

function toAnchored(element: HTMLElement): AnchoredParagraph | undefined {
  const { id } = element
  const [, page, number, anchor = ''] = idPattern.exec(id) ?? []
  const lines = document.querySelector('[data-lines]')?.textContent?.split('\n') ?? []
  const [title = '', place] = lines.filter((line) => !/^https?:/.test(line))
  const source = { title, ...(place && { place }) }
  if (page === undefined || number === undefined) {
    return { element, id, anchor, address: pageAddress(), isOwnPage: true, ...source }
  }
  const issue = /^.*\/issues\/[^/]+\//.exec(pageAddress())?.[0]
  if (issue === undefined) return undefined
  const own = element.closest('article')?.querySelector('hgroup a[aria-label]')?.getAttribute('aria-label')
  const address = `${issue}${page}/${number}/`
  const named = own ? sourceOnRoute(own, title, place) : source
  return { element, id, anchor, address, isOwnPage: false, ...named }
}

// On the routes of an issue and a 版 the panel names these; the article's headline stands above its text.
function sourceOnRoute(headline: string, title: string, place: string | undefined) {
  // 〔广告〕 is said of a headline and is none of its words.
  return {
    title: headline.replace(/^(〔[^〕]*〕)?(.*)$/, '$1《$2》'),
    place: [place, title].filter(Boolean).join(' '),
  }
}
