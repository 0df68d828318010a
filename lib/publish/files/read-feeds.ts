import { readIssue } from '../../content/archive.ts'
import { correctionsByYear } from '../../listing/corrections.ts'
import { newestArticles } from '../../listing/newest-articles.ts'
import type { ListedArticle } from '../../listing/sections.ts'
import type { Archive, Article } from '../../model.ts'
import { paperOf } from '../../paper-of-day.ts'
import { joinSite } from '../../sharing/absolute-url.ts'
import type { Feed, FeedEntry } from '../../sharing/feeds/feed.ts'
import { latestDay, toArticleEntry, toCorrectionEntry } from '../../sharing/feeds/feed-entries.ts'
import { feedLength, longestTexts } from '../../sharing/feeds/feed-formats.ts'
import { correctionsUrl, homeUrl, type SiteUrl, sectionUrl } from '../../urls.ts'

/** A feed before its texts are read. */
interface PlannedFeed {
  readonly base: SiteUrl
  readonly title: string
  readonly description?: string
  readonly articles: readonly ListedArticle[]
}

interface WrittenEntry {
  readonly entry: FeedEntry
  readonly wordCount: number
}

/** The feeds of the site, of each section and of the corrections; each issue that they need is read once. */
export async function readFeeds(archive: Archive, siteUrl: string): Promise<readonly Feed[]> {
  const planned = planFeeds(archive)
  const written = await readEntries(archive, planned, siteUrl)
  const { license, newspaper } = archive.publication
  const updated = latestDay(archive)
  const common = {
    siteUrl,
    ...(license !== undefined && { license }),
    ...(newspaper !== undefined && { newspaper }),
    ...(updated !== undefined && { updated }),
  }
  const feeds = planned.map(({ articles, ...feed }) => ({
    ...feed,
    ...common,
    homeUrl: joinSite(siteUrl, feed.base),
    entries: fitTexts(articles.flatMap(({ article }) => written.get(article.id) ?? [])),
  }))
  const corrections = [...correctionsByYear(archive).values()]
    .flat()
    .filter(({ article }) => article.kind !== 'advertisement')
    .slice(0, feedLength)
  const ofCorrections: Feed = {
    ...common,
    base: correctionsUrl,
    homeUrl: joinSite(siteUrl, correctionsUrl),
    title: `${archive.publication.title}：更正`,
    entries: corrections.map((correction) => toCorrectionEntry(siteUrl, correction)),
  }
  return [...feeds, ofCorrections]
}

function planFeeds(archive: Archive): readonly PlannedFeed[] {
  const { publication, sections } = archive
  const { title, description } = publication
  return [
    {
      base: homeUrl,
      title,
      ...(description !== undefined && { description }),
      articles: newestArticles(archive, feedLength, () => true),
    },
    ...sections.map((section) => ({
      base: sectionUrl(section.id),
      title: `${title}：${section.name}`,
      ...(section.description !== undefined && { description: section.description }),
      articles: newestArticles(archive, feedLength, (article) => article.section === section.id),
    })),
  ]
}

async function readEntries(
  { publication, sections }: Archive,
  planned: readonly PlannedFeed[],
  siteUrl: string,
): Promise<ReadonlyMap<string, WrittenEntry>> {
  const wanted = new Set(planned.flatMap(({ articles }) => articles.map(({ article }) => article.id)))
  const written = new Map<string, WrittenEntry>()
  for (const issueId of new Set([...wanted].map((id) => id.split('/')[0] ?? ''))) {
    const issue = await readIssue(issueId)
    const articles: readonly Article[] = issue?.pages.flatMap((page) => page.articles) ?? []
    for (const article of articles) {
      if (!issue || !wanted.has(article.id)) continue
      const section = sections.find(({ id }) => id === article.section)?.name
      const entry = toArticleEntry(siteUrl, paperOf(publication, issue), issue, article, section)
      written.set(article.id, { entry, wordCount: article.body.wordCount })
    }
  }
  return written
}

// The newest texts whole until the feed is full, the openings of the rest: a feed keeps its size for ever.
function fitTexts(written: readonly WrittenEntry[]): readonly FeedEntry[] {
  let room = longestTexts
  return written.map(({ entry: { html, ...entry }, wordCount }) => {
    room -= wordCount
    return room >= 0 && html !== undefined ? { ...entry, html } : entry
  })
}
