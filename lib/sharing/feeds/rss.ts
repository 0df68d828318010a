import { feedUrl } from '../../urls.ts'
import { joinSite } from '../absolute-url.ts'
import { element, textElement, type Xml, xmlDocument } from '../xml.ts'
import type { Feed, FeedEntry } from './feed.ts'
import { formatRssDate } from './rss-date.ts'

/** RSS 2.0 with the full text in content:encoded; an entry whose day is not known has no pubDate. */
export function toRss(feed: Feed): string {
  const namespaces = {
    version: '2.0',
    'xmlns:atom': 'http://www.w3.org/2005/Atom',
    'xmlns:content': 'http://purl.org/rss/1.0/modules/content/',
    'xmlns:dc': 'http://purl.org/dc/elements/1.1/',
  }
  const self = joinSite(feed.siteUrl, feedUrl(feed.base, 'rss'))
  const channel = [
    element('title', {}, feed.title),
    element('link', {}, feed.homeUrl),
    element('description', {}, feed.description ?? feed.title),
    element('language', {}, 'zh-cn'),
    textElement('copyright', feed.license),
    textElement('dc:publisher', feed.newspaper),
    textElement('lastBuildDate', feed.updated && formatRssDate(feed.updated)),
    element('docs', {}, 'https://www.rssboard.org/rss-specification'),
    element('atom:link', { href: self, rel: 'self', type: 'application/rss+xml' }),
    ...feed.entries.map(toItem),
  ]
  const written = channel.flatMap((child) => (child ? [`${child.xml}\n`] : [])).join('')
  return xmlDocument('rss', namespaces, [element('channel', {}, { xml: `\n${written}` })])
}

function toItem({ id, url, title, authors, section, newspaper, summary, audio, html, date }: FeedEntry): Xml {
  return element(
    'item',
    {},
    element('title', {}, title),
    element('link', {}, url),
    element('guid', { isPermaLink: String(id === url) }, id),
    textElement('pubDate', date && formatRssDate(date)),
    ...authors.map((author) => element('dc:creator', {}, author)),
    textElement('dc:publisher', newspaper),
    textElement('category', section),
    textElement('description', summary),
    textElement('content:encoded', html),
    audio && element('enclosure', { url: audio.url, length: audio.bytes, type: audio.type }),
  )
}
