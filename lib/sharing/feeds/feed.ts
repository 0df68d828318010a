import type { SiteUrl } from '../../urls.ts'

/** An entry of a feed, whatever the format; what is not known is absent. */
export interface FeedEntry {
  /** Stable and absolute: the address, but for corrections, of which one address may have several. */
  readonly id: string
  readonly url: string
  readonly title: string
  readonly authors: readonly string[]
  readonly section?: string
  /** The newspaper it stood in, by its name of that day. */
  readonly newspaper?: string
  readonly summary?: string
  /** A reading that was made beforehand. */
  readonly audio?: { readonly url: string; readonly bytes: number; readonly type: string }
  /** The whole as HTML with absolute addresses; absent where the feed has no room for it. */
  readonly html?: string
  /** The day of print, known to the day. */
  readonly date?: string
  /** The day of the last change, not before that of print. */
  readonly updated?: string
}

/** A feed, whatever the format. */
export interface Feed {
  readonly title: string
  readonly description?: string
  /** The route that lists the same, absolute. */
  readonly homeUrl: string
  /** The route it lies beside, as a path. */
  readonly base: SiteUrl
  readonly siteUrl: string
  readonly license?: string
  /** The newspaper's name today. */
  readonly newspaper?: string
  /** The newest day in the archive; absent if none is known. */
  readonly updated?: string
  readonly entries: readonly FeedEntry[]
}

/**
 * A day as an instant, which RSS and Atom ask for: midnight in China, the beginning of the day that the paper
 * bears. No hour is claimed; a day that is not known gives no instant.
 */
export function toInstant(day: string): string {
  return `${day}T00:00:00+08:00`
}
