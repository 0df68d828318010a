import { correctionText, correctionWord } from '../../corrections.ts'
import { isFullDate } from '../../dates.ts'
import { fullTitle } from '../../headline.ts'
import { findOtherPart } from '../../layout/jump.ts'
import type { ListedCorrection } from '../../listing/corrections.ts'
import type { Archive, Article, Issue, PartialDate, Publication } from '../../model.ts'
import { widestJpeg } from '../../pictures/renditions.ts'
import { anchorUrl, issueUrl, mediaUrl } from '../../urls.ts'
import { joinSite } from '../absolute-url.ts'
import { toArticleHtml } from '../article-html.ts'
import { toAuthors } from '../authors.ts'
import { toDescription } from '../description.ts'
import { lastCorrection } from '../json-ld.ts'
import type { FeedEntry } from './feed.ts'

/** An article as an entry, with its full text; the newspaper by its name of that day. */
export function toArticleEntry(
  siteUrl: string,
  { newspaper }: Pick<Publication, 'newspaper'>,
  issue: Issue,
  article: Article,
  section?: string,
): FeedEntry {
  const address = issueUrl(article.id)
  const url = joinSite(siteUrl, address)
  const summary = toDescription(article)
  const date = isFullDate(issue.date) ? issue.date : undefined
  const updated = latest(date, lastCorrection(article))
  const { audio } = article
  const html = toArticleHtml(article, {
    jump: findOtherPart(article, issue),
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
    ...(newspaper !== undefined && { newspaper }),
    ...(summary !== undefined && { summary }),
    ...(audio && {
      audio: { url: joinSite(siteUrl, mediaUrl(audio)), bytes: audio.bytes, type: audioType(audio.file) },
    }),
    html,
    ...(date !== undefined && { date }),
    ...(updated !== undefined && { updated }),
  }
}

const audioTypes: Readonly<Record<string, string>> = {
  mp3: 'audio/mpeg',
  m4a: 'audio/mp4',
  ogg: 'audio/ogg',
  wav: 'audio/wav',
}

function audioType(file: string): string {
  return audioTypes[file.slice(file.lastIndexOf('.') + 1)] ?? 'application/octet-stream'
}

/** A correction as an entry; its number in the article is part of the id. */
export function toCorrectionEntry(siteUrl: string, { article, correction }: ListedCorrection): FeedEntry {
  const number = article.corrections.indexOf(correction) + 1
  const date = isFullDate(correction.date) ? correction.date : undefined
  return {
    id: joinSite(siteUrl, anchorUrl(article.id, `corrections-${number}`)),
    url: joinSite(siteUrl, anchorUrl(article.id, 'corrections')),
    title: `${correctionWord(correction)}：${fullTitle(article)}`,
    authors: [],
    summary: correctionText(correction),
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
