import { feedUrl } from '../../urls.ts'
import { joinSite } from '../absolute-url.ts'
import { element, textElement, type Xml, xmlDocument } from '../xml.ts'
import { type Feed, type FeedEntry, toInstant } from './feed.ts'

/**
 * Atom (RFC 4287). Every entry must have an instant there, so one whose day is not known is left out; so is
 * the whole feed (`undefined`) where no day is known at all.
 */
export function toAtom(feed: Feed): string | undefined {
  if (feed.updated === undefined) return undefined
  const self = joinSite(feed.siteUrl, feedUrl(feed.base, 'atom'))
  return xmlDocument('feed', { xmlns: 'http://www.w3.org/2005/Atom', 'xml:lang': 'zh-Hans-CN' }, [
    element('id', {}, self),
    element('title', {}, feed.title),
    textElement('subtitle', feed.description),
    element('updated', {}, toInstant(feed.updated)),
    element('link', { rel: 'self', type: 'application/atom+xml', href: self }),
    element('link', { rel: 'alternate', type: 'text/html', href: feed.homeUrl }),
    textElement('rights', feed.license),
    // An entry without an author of its own takes the feed's (4.1.1).
    element('author', {}, element('name', {}, feed.newspaper ?? feed.title)),
    ...feed.entries.map((entry) => toEntry(entry, feed.newspaper)),
  ])
}

function toEntry(entry: FeedEntry, paperToday: string | undefined): Xml | undefined {
  const { id, url, title, authors, section, newspaper, summary, audio, html, date, updated = date } = entry
  if (updated === undefined) return undefined
  return element(
    'entry',
    {},
    element('id', {}, id),
    element('title', {}, title),
    element('link', { rel: 'alternate', type: 'text/html', href: url }),
    audio && element('link', { rel: 'enclosure', type: audio.type, length: audio.bytes, href: audio.url }),
    textElement('published', date && toInstant(date)),
    element('updated', {}, toInstant(updated)),
    // An unsigned piece is the paper's, which had another name then.
    ...(authors.length === 0 && newspaper !== undefined && newspaper !== paperToday
      ? [element('author', {}, element('name', {}, newspaper))]
      : []),
    ...authors.map((author) => element('author', {}, element('name', {}, author))),
    section === undefined ? undefined : element('category', { term: section }),
    textElement('summary', summary),
    html === undefined ? undefined : element('content', { type: 'html' }, html),
  )
}
