import { isPaid } from '../headline.ts'
import type { Article, Issue, Page, Rank } from '../model.ts'
import { leadHeight, leadTextHeight, leadTextLength, secondHeight } from './front-heights.ts'
import { openingText } from './opening-text.ts'
import type { HeadlineSize } from './page-plan.ts'
import type { RouteText } from './route-body.ts'

/** An article on the front page: the size of its headline, and the beginning of its text. */
export interface FrontArticle {
  readonly article: Article
  readonly size: HeadlineSize
  readonly text: RouteText
}

/** What of one 版 stands below the 头条. */
export interface FrontSection {
  readonly page: Page
  readonly articles: readonly FrontArticle[]
}

/** The latest issue by rank. */
export interface FrontPage {
  /** 报眼: of the first page, as there it stands beside the 报头. */
  readonly ear?: Article
  readonly lead?: FrontArticle
  /** 二条 and what fills the column beside the 头条. */
  readonly seconds: readonly FrontArticle[]
  /** All others by 版, briefs last. */
  readonly sections: readonly FrontSection[]
  /** The one article of an issue that has no other, with its page. */
  readonly only?: { readonly page: Page; readonly article: Article }
}

/** The 头条 has so many characters of text at least, and no more than these. */
const leadText = { least: 160, most: 900 } as const
/** How many px one column may be shorter than the other before something is moved. */
const shorter = 110
/** Characters of the beginning of a text that is shown in two lines. */
const twoLines = 40

/**
 * Orders the latest issue by rank: the first page's lead is the 头条, leads of other pages are 二条. What was paid for is
 * neither, wherever on its page it stands. Both columns are filled: the 头条 with more text, or its neighbour with what
 * comes next on the first page.
 */
export function typesetFront(issue: Issue): FrontPage {
  const placed = issue.pages.flatMap((page) => page.articles.map((article) => ({ page, article })))
  const articles = placed.map(({ article }) => article).filter(({ status }) => status === 'published')
  const news = articles.filter((article) => !isPaid(article))
  const lead = news.find(({ rank }) => rank === 'lead') ?? news[0] ?? articles[0]
  const ear = issue.pages[0]?.articles.find((article) => isEar(article) && article !== lead)
  const others = articles.filter((article) => article !== lead && article !== ear)
  const { seconds, leadLength } = lead ? besideLead(lead, others) : { seconds: [], leadLength: 0 }
  const [only] = placed
  return {
    ...(ear && { ear }),
    ...(lead && {
      lead: { article: lead, size: 'lead', text: beginning(lead, leadLength, placed.length > 1) },
    }),
    seconds: seconds.map(toFront),
    sections: issue.pages
      .map((page) => ({
        page,
        articles: sectionOf(
          page,
          others.filter((one) => !seconds.includes(one)),
        ),
      }))
      .filter((section) => section.articles.length > 0),
    ...(only && placed.length === 1 && only.article.status === 'published' && { only }),
  }
}

/** 二条, then as many of the next as fill the column, and how many characters of its text the 头条 has. */
function besideLead(lead: Article, others: readonly Article[]) {
  const seconds = others.filter((article) => sizeOf(article) === 'major')
  const waiting = others.filter((article) => sizeOf(article) === 'minor')
  const heightOf = (all: readonly Article[]) =>
    all.reduce(
      (sum, article) => sum + secondHeight(article, sizeOf(article) === 'major' ? 'major' : 'minor'),
      0,
    )
  const own = leadHeight(lead)
  const least = own + leadTextHeight(leadText.least)
  while (heightOf(seconds) < least - shorter) {
    const next = waiting.shift()
    if (!next) break
    seconds.push(next)
  }
  // What hangs far below the longest text of the 头条 stands with its 版, in the size of its rank.
  const longest = own + leadTextHeight(Math.min(leadText.most, lead.body.wordCount))
  while (seconds.length > 2 && heightOf(seconds) > longest + shorter) seconds.pop()
  const room = leadTextLength(heightOf(seconds) - own)
  return { seconds, leadLength: Math.min(Math.max(room, leadText.least), leadText.most) }
}

function sectionOf(page: Page, articles: readonly Article[]): FrontArticle[] {
  const own = page.articles.filter((article) => articles.includes(article))
  const isBrief = (article: Article) => sizeOf(article) === 'brief'
  return [...own.filter((article) => !isBrief(article)), ...own.filter(isBrief)].map(toFront)
}

function isEar({ rank, status }: Article): boolean {
  return rank === 'ear' && status === 'published'
}

const sizes: Record<Rank, HeadlineSize> = {
  lead: 'major',
  major: 'major',
  normal: 'minor',
  ear: 'minor',
  brief: 'brief',
}

function sizeOf(article: Article): HeadlineSize {
  return isPaid(article) && article.rank !== 'brief' ? 'minor' : sizes[article.rank]
}

function toFront(article: Article): FrontArticle {
  return { article, size: sizeOf(article), text: beginning(article, twoLines) }
}

/** The 导语 if it has one, else its first paragraphs; `onward`, as much as fills the place. */
function beginning(article: Article, length: number, onward = false): RouteText {
  const opening = openingText(article, length, onward)
  const { blocks, ledeLength } = article.body
  return ledeLength > 0 && !onward ? { ...opening, blocks: blocks.slice(0, ledeLength) } : opening
}
