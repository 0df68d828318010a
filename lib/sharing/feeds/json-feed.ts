import { feedUrl } from '../../urls.ts'
import { joinSite } from '../absolute-url.ts'
import { type Feed, type FeedEntry, toInstant } from './feed.ts'

/** JSON Feed 1.1; an entry whose day is not known has no date. */
export function toJsonFeed({ title, description, homeUrl, siteUrl, base, entries }: Feed): string {
  const feed = {
    version: 'https://jsonfeed.org/version/1.1',
    title,
    home_page_url: homeUrl,
    feed_url: joinSite(siteUrl, feedUrl(base, 'json')),
    ...(description !== undefined && { description }),
    language: 'zh-Hans-CN',
    items: entries.map(toItem),
  }
  return `${JSON.stringify(feed, null, 1)}\n`
}

function toItem({ id, url, title, authors, section, summary, html, date, updated }: FeedEntry) {
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
    ...(section !== undefined && { tags: [section] }),
  }
}
