import type { Archive } from '../../model.ts'
import { toAtom } from '../../sharing/feeds/atom.ts'
import type { Feed } from '../../sharing/feeds/feed.ts'
import { toJsonFeed } from '../../sharing/feeds/json-feed.ts'
import { toRss } from '../../sharing/feeds/rss.ts'
import type { PublishedFile } from '../../store/write-at.ts'
import { type FeedFormat, feedUrl } from '../../urls.ts'
import { readFeeds } from './read-feeds.ts'

const writers: Readonly<Record<FeedFormat, (feed: Feed) => string | undefined>> = {
  rss: toRss,
  atom: toAtom,
  json: toJsonFeed,
}

/** RSS, Atom and JSON Feed of the site, each section and the corrections; none without a site address. */
export async function toFeedFiles(archive: Archive): Promise<readonly PublishedFile[]> {
  const { url } = archive.publication
  if (url === undefined) return []
  const formats = Object.entries(writers) as [FeedFormat, (typeof writers)[FeedFormat]][]
  const feeds = await readFeeds(archive, url)
  return feeds.flatMap((feed) =>
    formats.flatMap(([format, write]) => {
      const content = write(feed)
      return content === undefined ? [] : [{ url: feedUrl(feed.base, format), content }]
    }),
  )
}
