import type { Metadata } from 'next'
import { readArchive } from '../lib/content/archive.ts'
import { feedFormats } from '../lib/sharing/feeds/feed-formats.ts'
import { toRouteMetadata } from '../lib/sharing/page-metadata.ts'

interface RouteWords {
  readonly title: string
  readonly description?: string
  /** Route whose feeds this one names: the front page's, if absent. */
  readonly feedsOf?: `/${string}`
}

/** Metadata of a route that is no article: what it is called, its canonical address, the feeds to follow. */
export async function routeMetadata(
  path: `/${string}`,
  { title, description, feedsOf = '/' }: RouteWords,
): Promise<Metadata> {
  const archive = await readArchive()
  return toRouteMetadata({
    publication: archive.publication,
    path,
    title,
    ...(description !== undefined && { description }),
    feeds: { base: feedsOf, formats: feedFormats(archive) },
  })
}
