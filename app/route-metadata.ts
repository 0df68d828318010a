import { readArchive } from '../lib/content/archive.ts'
import type { Issue } from '../lib/model.ts'
import { paperOf } from '../lib/paper-of-day.ts'
import { issuePictures, toShareImage } from '../lib/sharing/cards/share-pictures.ts'
import { feedFormats } from '../lib/sharing/feeds/feed-formats.ts'
import { type RouteMetadata, toRouteMetadata } from '../lib/sharing/page-metadata.ts'
import { homeUrl, type SiteUrl } from '../lib/urls.ts'

interface RouteWords {
  readonly title: string
  readonly description?: string
  /** Route whose feeds this one names: the front page's, if absent. */
  readonly feedsOf?: SiteUrl
  /** The issue whose card goes with a link to the route. */
  readonly issue?: Issue
}

/** Metadata of a route that is no article: what it is called, its canonical address, the feeds to follow. */
export async function routeMetadata(
  path: SiteUrl,
  { title, description, feedsOf = homeUrl, issue }: RouteWords,
): Promise<RouteMetadata> {
  const archive = await readArchive()
  const publication = issue ? paperOf(archive.publication, issue) : archive.publication
  const image = issue && toShareImage(publication, issuePictures(publication, issue))
  return toRouteMetadata({
    publication,
    path,
    title,
    ...(description !== undefined && { description }),
    ...(image && { image }),
    feeds: { base: feedsOf, formats: feedFormats(archive) },
  })
}
