import { isFullDate } from '../../dates.ts'
import { fullTitle } from '../../headline.ts'
import type { ListedCorrection } from '../../listing/corrections.ts'
import type { Archive, Article, Issue, PartialDate } from '../../model.ts'
import { widestJpeg } from '../../pictures/renditions.ts'
import { anchorUrl, issueUrl } from '../../urls.ts'
import { joinSite } from '../absolute-url.ts'
import { toArticleHtml } from '../article-html.ts'
import { toAuthors } from '../authors.ts'
import { toDescription } from '../description.ts'
import { lastCorrection } from '../json-ld.ts'
import type { FeedEntry } from './feed.ts'

/** An article as an entry, with its full text. */
export function toArticleEntry(siteUrl: string, issue: Issue, article: Article, section?: string): FeedEntry {
  const address = issueUrl(article.id)
  const url = joinSite(siteUrl, address)
  const summary = toDescription(article)
  const date = isFullDate(issue.date) ? issue.date : undefined
  const updated = latest(date, lastCorrection(article))
  const html = toArticleHtml(article, {
    resolve: (target) =>
      target.startsWith('/') ? joinSite(siteUrl, `/${target.slice(1)}`) : new URL(target, url).href,
    photoSource: ({ picture }) => picture && joinSite(siteUrl, widestJpeg(picture).url),
  })
  return {
    id: url,
    url,
    title: fullTitle(article),
    authors: toAuthors(article),
    ...(section !== undefined && { section }),
    ...(summary !== undefined && { summary }),
    html,
    ...(date !== undefined && { date }),
    ...(updated !== undefined && { updated }),
  }
}

/** A correction as an entry; its number in the article is part of the id. */
export function toCorrectionEntry(siteUrl: string, { article, correction }: ListedCorrection): FeedEntry {
  const number = article.corrections.indexOf(correction) + 1
  const date = isFullDate(correction.date) ? correction.date : undefined
  return {
    id: joinSite(siteUrl, anchorUrl(article.id, `corrections-${number}`)),
    url: joinSite(siteUrl, anchorUrl(article.id, 'corrections')),
    title: `更正：${fullTitle(article)}`,
    authors: [],
    summary: correction.text,
    ...(date !== undefined && { date, updated: date }),
  }
}

/** The newest day on which anything was printed or corrected; absent if no day is known. */
export function latestDay({ issues }: Archive): PartialDate | undefined {
  const corrected = issues.flatMap(({ pages }) =>
    pages.flatMap(({ articles }) => articles.map((article) => lastCorrection(article))),
  )
  const printed = issues.map(({ date }) => (isFullDate(date) ? date : undefined))
  return [...printed, ...corrected].reduce(latest, undefined)
}

function latest(a: PartialDate | undefined, b: PartialDate | undefined): PartialDate | undefined {
  if (a === undefined || b === undefined) return a ?? b
  return a > b ? a : b
}
