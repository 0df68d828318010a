import type { Archive } from '../model.ts'
import { toAtom } from '../sharing/feeds/atom.ts'
import type { Feed } from '../sharing/feeds/feed.ts'
import { toJsonFeed } from '../sharing/feeds/json-feed.ts'
import { toRss } from '../sharing/feeds/rss.ts'
import { type FeedFormat, feedUrl } from '../urls.ts'
import { readFeeds } from './read-feeds.ts'
import { writeAt } from './write-at.ts'

const writers: Readonly<Record<FeedFormat, (feed: Feed) => string | undefined>> = {
  rss: toRss,
  atom: toAtom,
  json: toJsonFeed,
}

/** Writes RSS, Atom and JSON Feed of the site, each section and the corrections; none without a site address. */
export async function writeFeeds(archive: Archive, outDirectory: string): Promise<void> {
  const { url } = archive.publication
  if (url === undefined) return
  for (const feed of await readFeeds(archive, url)) {
    for (const [format, write] of Object.entries(writers) as [FeedFormat, (typeof writers)[FeedFormat]][]) {
      const text = write(feed)
      if (text !== undefined) await writeAt(outDirectory, feedUrl(feed.base, format), text)
    }
  }
}
