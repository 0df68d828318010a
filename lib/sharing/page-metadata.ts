import { fullTitle, headlineText } from '../headline.ts'
import type { Article, Issue, Page, Publication } from '../model.ts'
import { type FeedFormat, feedUrl, issueUrl, type SiteUrl } from '../urls.ts'
import { absoluteUrl } from './absolute-url.ts'
import { isCited, toCitationSource } from './citations/citation-source.ts'
import { toDescription } from './description.ts'
import { toScholarTags } from './scholar-tags.ts'

/** A picture made for sharing, by its absolute address. */
export interface ShareImage {
  readonly url: string
  readonly width: number
  readonly height: number
  readonly alt: string
}

/** What a route says of itself to those who link to it. */
export interface RouteFacts {
  readonly publication: Publication
  readonly path: SiteUrl
  readonly title: string
  readonly description?: string
  readonly image?: ShareImage
  /** Feeds that this route names, by the route they lie beside. */
  readonly feeds?: { readonly base: SiteUrl; readonly formats: readonly FeedFormat[] }
}

/** What goes into the `<head>` of a route, in the shape of Next's `Metadata`. */
export interface RouteMetadata {
  readonly title: string
  readonly description?: string
  readonly robots?: { readonly index: false }
  /** `<meta>` by their names. */
  readonly other?: Record<string, string | string[]>
  readonly alternates?: { readonly canonical: string; readonly types?: Record<string, string> }
  readonly openGraph?: {
    readonly type: 'website' | 'article'
    readonly siteName: string
    readonly locale: string
    readonly title: string
    readonly description?: string
    readonly url?: string
    readonly images?: ShareImage[]
    readonly authors?: string[]
    readonly publishedTime?: string
    readonly section?: string
    readonly tags?: string[]
  }
  readonly twitter?: {
    readonly card: 'summary' | 'summary_large_image'
    readonly title: string
    readonly description?: string
    readonly images?: ShareImage[]
  }
}

const locale = 'zh_CN'

/**
 * Title, description, canonical address, Open Graph and Twitter tags of a route that is no article. Without
 * an address of the site there is nothing absolute, and so neither canonical address nor feeds.
 */
export function toRouteMetadata({ publication, path, title, description, image, feeds }: RouteFacts) {
  const url = absoluteUrl(publication, path)
  return {
    title,
    ...(description !== undefined && { description }),
    ...(url !== undefined && { alternates: { canonical: url, ...feedLinks(publication, feeds) } }),
    openGraph: {
      type: 'website' as const,
      siteName: publication.newspaper ?? publication.title,
      locale,
      title,
      ...(description !== undefined && { description }),
      ...(url !== undefined && { url }),
      ...(image && { images: [image] }),
    },
    twitter: toTwitter(title, description, image),
  }
}

/** What an article's route needs to say. */
export interface ArticleFacts {
  readonly publication: Publication
  readonly issue: Issue
  readonly page: Page
  readonly article: Article
  readonly sectionName?: string
  readonly image?: ShareImage
}

/**
 * Metadata of an article's route, with what Zotero, Google Scholar and libraries read, but not for an advertisement; a withdrawn
 * one is not to be found.
 */
export function toArticleMetadata(facts: ArticleFacts): RouteMetadata {
  const { publication, issue, article, sectionName, image } = facts
  if (article.status === 'withdrawn') {
    return { title: headlineText(article), robots: { index: false } }
  }
  const description = toDescription(article)
  const title = fullTitle(article)
  const path = issueUrl(article.id)
  const route = {
    ...toRouteMetadata({
      publication,
      path,
      title,
      ...(description !== undefined && { description }),
      ...(image && { image }),
    }),
    ...(article.noIndex && { robots: { index: false as const } }),
  }
  // As a plain page it is no article to any program that cites.
  if (!isCited(article)) return route
  const source = toCitationSource(facts)
  return {
    ...route,
    openGraph: {
      ...route.openGraph,
      type: 'article' as const,
      ...(source.authors.length > 0 && { authors: [...source.authors] }),
      ...(issue.date !== undefined && { publishedTime: issue.date }),
      ...(sectionName !== undefined && { section: sectionName }),
      ...(article.topics.length > 0 && { tags: [...article.topics] }),
    },
    other: toScholarTags(source),
  }
}

function toTwitter(title: string, description: string | undefined, image: ShareImage | undefined) {
  return {
    card: image ? ('summary_large_image' as const) : ('summary' as const),
    title,
    ...(description !== undefined && { description }),
    ...(image && { images: [image] }),
  }
}

const feedTypes: Readonly<Record<FeedFormat, string>> = {
  rss: 'application/rss+xml',
  atom: 'application/atom+xml',
  json: 'application/feed+json',
}

function feedLinks(publication: Publication, feeds: RouteFacts['feeds']) {
  if (feeds === undefined || feeds.formats.length === 0) return {}
  const links = feeds.formats.map((format) => [
    feedTypes[format],
    absoluteUrl(publication, feedUrl(feeds.base, format)) ?? '',
  ])
  return { types: Object.fromEntries(links) as Record<string, string> }
}
