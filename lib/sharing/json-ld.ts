import type { Correction } from '../article-marks.ts'
import { correctionText } from '../corrections.ts'
import { originLines } from '../credits.ts'
import { isFullDate } from '../dates.ts'
import { generatedSourceType, isGenerated } from '../generated.ts'
import { headlineLine, withoutDash } from '../headline.ts'
import type { Article, Issue, Page, PartialDate, Publication, Section } from '../model.ts'
import { widestJpeg } from '../pictures/renditions.ts'
import { homeUrl, issueUrl } from '../urls.ts'
import { absoluteUrl } from './absolute-url.ts'
import { toAuthors } from './authors.ts'

/** A node of JSON-LD; a property that is not known is absent. */
export type JsonLdNode = { readonly [property: string]: unknown }

/** What JSON-LD is made of. */
export interface JsonLdSource {
  readonly publication: Publication
  readonly issue: Issue
  readonly page: Page
  readonly article: Article
  readonly section?: Section
}

const language = 'zh-Hans-CN'

/** An article for search engines (schema.org): NewsArticle → PublicationIssue → Newspaper. */
export function toArticleJsonLd(source: JsonLdSource): JsonLdNode {
  const { publication, issue, page, article, section } = source
  const address = absoluteUrl(publication, issueUrl(article.id))
  return known({
    '@context': 'https://schema.org',
    '@type': article.kind === 'advertisement' ? 'AdvertiserContentArticle' : 'NewsArticle',
    '@id': address,
    url: address,
    mainEntityOfPage: address,
    headline: headlineLine(article),
    alternativeHeadline: article.subhead && withoutDash(article.subhead),
    author: listed(toAuthors(article).map(toAuthor)),
    creditText: article.source === undefined ? undefined : originLines({ source: article.source })[0],
    isBasedOn: article.originalTitle && { '@type': 'CreativeWork', name: article.originalTitle },
    articleSection: section?.name,
    keywords: listed(article.topics),
    wordCount: article.online === 'withheld' ? undefined : article.body.wordCount,
    digitalSourceType: isGenerated(article, 'text') ? generatedSourceType : undefined,
    inLanguage: language,
    datePublished: issue.date,
    dateModified: lastCorrection(article),
    image: listed(toImages(publication, article)),
    printPage: page.label,
    publisher: toPublisher(publication),
    isPartOf: toIssueNode(publication, issue),
    correction: listed(article.corrections.map(toCorrection)),
  })
}

/** An issue for search engines. */
export function toIssueJsonLd(publication: Publication, issue: Issue): JsonLdNode {
  return { '@context': 'https://schema.org', ...toIssueNode(publication, issue) }
}

/**
 * What Baidu calls the time factor of a page: only where the day is known, for its format has no shorter form
 * than the second; midnight stands for the day.
 */
export function toBaiduTime({ publication, issue, article }: JsonLdSource): JsonLdNode | undefined {
  const address = absoluteUrl(publication, issueUrl(article.id))
  if (address === undefined || !isFullDate(issue.date)) return undefined
  const modified = lastCorrection(article)
  return known({
    '@context': 'https://ziyuan.baidu.com/contexts/cambrian.jsonld',
    '@id': address,
    title: headlineLine(article),
    pubDate: `${issue.date}T00:00:00`,
    upDate: modified && `${modified}T00:00:00`,
  })
}

function toIssueNode(publication: Publication, issue: Issue): JsonLdNode {
  return known({
    '@type': 'PublicationIssue',
    url: absoluteUrl(publication, issueUrl(issue.id)),
    name: issue.label === undefined ? issue.title : `${issue.title}（${issue.label}）`,
    issueNumber: issue.number,
    datePublished: issue.date,
    inLanguage: language,
    isPartOf: toNewspaper(publication),
  })
}

function toNewspaper(publication: Publication): JsonLdNode | undefined {
  if (publication.newspaper === undefined) return undefined
  const identifiers = publication.identifiers.map(({ label, value }) => ({
    '@type': 'PropertyValue',
    name: label,
    value,
  }))
  return known({
    '@type': 'Newspaper',
    name: publication.newspaper,
    url: absoluteUrl(publication, homeUrl),
    identifier: listed(identifiers),
    inLanguage: language,
  })
}

function toPublisher({ newspaper }: Publication): JsonLdNode | undefined {
  return newspaper === undefined ? undefined : { '@type': 'NewsMediaOrganization', name: newspaper }
}

// A byline names people and bodies alike; a type is stated only where the name leaves no doubt.
function toAuthor(name: string): JsonLdNode {
  if (/(社|部|局|队|会|院|校|中心|委|办|厅|组|公司|报)$/.test(name)) return { '@type': 'Organization', name }
  if (/^\p{Script=Han}{2,4}$/u.test(name) || name.includes('·')) return { '@type': 'Person', name }
  return { name }
}

function toCorrection(correction: Correction): JsonLdNode {
  return { '@type': 'CorrectionComment', text: correctionText(correction), datePublished: correction.date }
}

function toImages(publication: Publication, { photos }: Article): JsonLdNode[] {
  return photos.flatMap(({ picture, caption, generated }) => {
    const jpeg = picture && widestJpeg(picture)
    const url = jpeg && absoluteUrl(publication, jpeg.url)
    if (!jpeg || url === undefined) return []
    const { width, height } = jpeg
    const madeBy = generated && { digitalSourceType: generatedSourceType }
    return [{ '@type': 'ImageObject', url, caption, width, height, ...madeBy }]
  })
}

/** The day on which the article was last corrected, if one is known to the day. */
export function lastCorrection({ corrections }: Pick<Article, 'corrections'>): PartialDate | undefined {
  return corrections
    .map(({ date }) => date)
    .filter(isFullDate)
    .sort()
    .at(-1)
}

function listed<T>(list: readonly T[]): readonly T[] | undefined {
  return list.length === 0 ? undefined : list
}

function known(node: JsonLdNode): JsonLdNode {
  return Object.fromEntries(Object.entries(node).filter(([, value]) => value !== undefined))
}
