import { isFullDate } from '../dates.ts'
import { monthsOfArchive } from '../listing/calendar.ts'
import { issuesByDay } from '../listing/on-this-day.ts'
import { periodOf } from '../listing/sections.ts'
import type { Archive, IssueEntry } from '../model.ts'
import {
  aboutUrl,
  archiveMonthUrl,
  archiveUrl,
  correctionsUrl,
  factsUrl,
  homeUrl,
  issueFileUrl,
  issuesUrl,
  issueUrl,
  onThisDayUrl,
  type SiteUrl,
  sectionUrl,
  sitemapPartUrl,
} from '../urls.ts'
import { joinSite } from './absolute-url.ts'
import { lastCorrection } from './json-ld.ts'
import { element, textElement, xmlDocument } from './xml.ts'

/** An address for search engines; `modified` is the day of print or of the last correction, if known. */
export interface SitemapEntry {
  readonly path: SiteUrl
  readonly modified?: string
}

/** A sitemap file and the addresses it lists. */
export interface Sitemap {
  readonly path: SiteUrl
  readonly entries: readonly SitemapEntry[]
}

const namespace = 'http://www.sitemaps.org/schemas/sitemap/0.9'
/** The protocol allows 50,000; this many keep a file small enough to be fetched on a phone line. */
const longest = 10_000

/** All sitemaps: one of the lists that grow, and one for each month of issues, which then stays as it is. */
export function toSitemaps(archive: Archive): readonly Sitemap[] {
  const months = new Map<string, SitemapEntry[]>()
  for (const issue of archive.issues) {
    const period = periodOf(issue)
    const entries = months.get(period) ?? []
    entries.push(...issueEntries(issue))
    months.set(period, entries)
  }
  return [
    { path: sitemapPartUrl('lists'), entries: listEntries(archive) },
    ...[...months].flatMap(([period, entries]) => splitMonth(period, entries)),
  ]
}

/** One sitemap (sitemaps.org 0.9). */
export function formatSitemap(siteUrl: string, { entries }: Sitemap): string {
  const urls = entries.map(({ path, modified }) =>
    element('url', {}, element('loc', {}, joinSite(siteUrl, path)), textElement('lastmod', modified)),
  )
  return xmlDocument('urlset', { xmlns: namespace }, urls)
}

/** The index that names all sitemaps. */
export function formatSitemapIndex(siteUrl: string, sitemaps: readonly Sitemap[]): string {
  const files = sitemaps.map(({ path }) =>
    element('sitemap', {}, element('loc', {}, joinSite(siteUrl, path))),
  )
  return xmlDocument('sitemapindex', { xmlns: namespace }, files)
}

function listEntries({ publication, sections, issues }: Archive): readonly SitemapEntry[] {
  const years = new Set(issues.flatMap(({ date }) => (date === undefined ? [] : [date.slice(0, 4)])))
  const paths = [
    homeUrl,
    issuesUrl,
    ...[...years].map(archiveUrl),
    ...monthsOfArchive(issues).map(archiveMonthUrl),
    ...(publication.onThisDay ? [...issuesByDay(issues).keys()].map(onThisDayUrl) : []),
    ...sections.map(({ id }) => sectionUrl(id)),
    correctionsUrl,
    aboutUrl,
  ] as const
  return paths.map((path) => ({ path }))
}

function issueEntries(issue: IssueEntry): readonly SitemapEntry[] {
  const printed = isFullDate(issue.date) ? { modified: issue.date } : {}
  const articles = issue.pages.flatMap((page) => page.articles)
  return [
    { path: issueUrl(issue.id), ...printed },
    ...(issue.hasFacts ? [{ path: factsUrl(issue.id), ...printed }] : []),
    { path: issueFileUrl(issue.id, 'epub'), ...printed },
    ...issue.pages.map(({ id }) => ({ path: issueUrl(id), ...printed })),
    ...articles
      .filter(({ status, noIndex }) => status === 'published' && !noIndex)
      .map((article) => {
        const corrected = lastCorrection(article)
        return {
          path: issueUrl(article.id),
          ...printed,
          ...(corrected !== undefined && { modified: corrected }),
        }
      }),
  ]
}

function splitMonth(period: string, entries: readonly SitemapEntry[]): Sitemap[] {
  const parts: Sitemap[] = []
  for (let start = 0; start < entries.length; start += longest) {
    const name = start === 0 ? period : `${period}-${start / longest + 1}`
    parts.push({ path: sitemapPartUrl(name), entries: entries.slice(start, start + longest) })
  }
  return parts
}
