import { brotliCompressSync, constants } from 'node:zlib'
import type { Article, Issue } from '../model.ts'
import { idPrefix, issueUrl } from '../urls.ts'
import { findOtherPart, type OtherPart } from './jump.ts'
import { type Stretch, toStretches } from './route-body.ts'

/** An issue whose texts are larger than this, compressed, shows headlines and ledes on its own page. */
const largestText = 60 * 1024

/** The texts of an issue as they stand on one scroll (整期连读). */
export interface ThroughText {
  /** Whether the texts are whole; otherwise each is its 导语, or its first paragraph. */
  readonly isWhole: boolean
  readonly stretches: Readonly<Record<string, readonly Stretch[]>>
  /** The other parts of pieces that jump. */
  readonly jumps: Readonly<Record<string, OtherPart | undefined>>
}

/** Sets all texts of an issue for one scroll; where the whole would weigh too much, their beginnings. */
export function typesetThrough(issue: Issue): ThroughText {
  const articles = issue.pages.flatMap((page) => page.articles).filter(({ status }) => status === 'published')
  const isWhole = compressedSize(articles) <= largestText
  const set = isWhole ? wholeText : beginning
  return {
    isWhole,
    stretches: Object.fromEntries(articles.map((article) => [article.id, set(article)])),
    jumps: Object.fromEntries(articles.map((article) => [article.id, findOtherPart(article, issue)])),
  }
}

/** Under the article's headline (h3), its 分题 begin at h4. */
const headingShift = 2

function wholeText(article: Article): Stretch[] {
  return toStretches(article, { idPrefix: idPrefix(article.id), headingShift })
}

function beginning(article: Article): Stretch[] {
  const blocks = article.body.blocks.slice(0, Math.max(1, article.body.ledeLength))
  const options = { idPrefix: idPrefix(article.id), headingShift, linkBase: issueUrl(article.id) }
  return [{ text: { blocks, options }, photos: [] }]
}

function compressedSize(articles: readonly Article[]): number {
  const text = articles.flatMap(({ body }) => body.paragraphs.map((paragraph) => paragraph.text)).join('\n')
  return brotliCompressSync(text, { params: { [constants.BROTLI_PARAM_QUALITY]: 5 } }).length
}
