import { isFullDate } from '../../dates.ts'
import type { Archive } from '../../model.ts'
import type { FeedFormat } from '../../urls.ts'

/** How many of the newest entries a feed lists, whatever the archive's size. */
export const feedLength = 50

/**
 * The feeds that can be written: none without an address of the site, and no Atom, whose every entry must
 * have an instant (RFC 4287, 4.2.15), where not one issue is known to the day.
 */
export function feedFormats({ publication, issues }: Archive): readonly FeedFormat[] {
  if (publication.url === undefined) return []
  return issues.some(({ date }) => isFullDate(date)) ? ['rss', 'atom', 'json'] : ['rss', 'json']
}

/** How many 字 of full texts a feed holds; of what comes after, the opening: about 60 KB compressed. */
export const longestTexts = 20_000
