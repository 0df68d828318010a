import { feedUrl } from '../../urls.ts'
import { joinSite } from '../absolute-url.ts'
import { type Feed, type FeedEntry, toInstant } from './feed.ts'

/** JSON Feed 1.1; an entry whose day is not known has no date. */
export function toJsonFeed({ title, description, homeUrl, siteUrl, base, newspaper, entries }: Feed): string {
  const feed = {
    version: 'https://jsonfeed.org/version/1.1',
    title,
    home_page_url: homeUrl,
    feed_url: joinSite(siteUrl, feedUrl(base, 'json')),
    ...(description !== undefined && { description }),
    ...(newspaper !== undefined && { authors: [{ name: newspaper }] }),
    language: 'zh-Hans-CN',
    items: entries.map((entry) => toItem(entry, newspaper)),
  }
  return `${JSON.stringify(feed, null, 1)}\n`
}

function toItem(entry: FeedEntry, paperToday: string | undefined) {
  const { id, url, title, section, newspaper, summary, audio, html, date, updated } = entry
  // An unsigned piece is the paper's, which had another name then.
  const paper = newspaper === undefined || newspaper === paperToday ? [] : [newspaper]
  const authors = entry.authors.length > 0 ? entry.authors : paper
  return {
    id,
    url,
    title,
    // One of the two contents is required; without the whole the summary is it.
    ...(html === undefined ? { content_text: summary ?? title } : { content_html: html }),
    ...(html !== undefined && summary !== undefined && { summary }),
    ...(date !== undefined && { date_published: toInstant(date) }),
    ...(updated !== undefined && { date_modified: toInstant(updated) }),
    ...(authors.length > 0 && { authors: authors.map((name) => ({ name })) }),
    ...(audio && {
      attachments: [{ url: audio.url, mime_type: audio.type, size_in_bytes: audio.bytes }],
    }),
    ...(section !== undefined && { tags: [section] }),
  }
}
