import { isPaid } from '../headline.ts'
import type { Article, Issue, Page, Rank } from '../model.ts'
import { idPrefix, issueUrl } from '../urls.ts'
import type { RouteText } from './route-body.ts'

/** An article on the front page, with its 导语 or else its first paragraph. */
export interface FrontArticle {
  readonly article: Article
  readonly lede: RouteText
}

/** The latest issue by rank. */
export interface FrontPage {
  /** 报眼: of the first page, as there it stands beside the 报头. */
  readonly ear?: Article
  readonly leads: readonly FrontArticle[]
  readonly majors: readonly FrontArticle[]
  readonly normals: readonly FrontArticle[]
  readonly briefs: readonly FrontArticle[]
  /** The one article of an issue that has no other, with its page. */
  readonly only?: { readonly page: Page; readonly article: Article }
}

/**
 * Orders the latest issue by rank: the first page's lead is the 头条, leads of other pages are 要闻. What was paid for is
 * neither, wherever on its page it stands.
 */
export function typesetFront({ pages }: Issue): FrontPage {
  const placed = pages.flatMap((page) => page.articles.map((article) => ({ page, article })))
  const articles = placed.map(({ article }) => article).filter(({ status }) => status === 'published')
  const news = articles.filter((article) => !isPaid(article))
  const lead = news.find(({ rank }) => rank === 'lead') ?? news[0] ?? articles[0]
  const ear = pages[0]?.articles.find((article) => isEar(article) && article !== lead)
  const others = articles.filter((article) => article !== lead && article !== ear)
  const ranked = (...ranks: readonly string[]) =>
    others.filter((article) => ranks.includes(frontRank(article))).map(toFront)
  const [only] = placed
  return {
    ...(ear && { ear }),
    leads: lead ? [toFront(lead)] : [],
    majors: ranked('lead', 'major'),
    normals: ranked('ear', 'normal'),
    briefs: ranked('brief'),
    ...(only && placed.length === 1 && only.article.status === 'published' && { only }),
  }
}

function isEar({ rank, status }: Article): boolean {
  return rank === 'ear' && status === 'published'
}

function frontRank(article: Article): Rank {
  return isPaid(article) && article.rank !== 'brief' ? 'normal' : article.rank
}

function toFront(article: Article): FrontArticle {
  const { blocks, ledeLength } = article.body
  const first = blocks.findIndex(({ type }) => type === 'paragraph')
  const opening = ledeLength > 0 ? blocks.slice(0, ledeLength) : blocks.slice(first, first + 1)
  return {
    article,
    lede: {
      blocks: opening,
      options: { idPrefix: idPrefix(article.id), linkBase: issueUrl(article.id) },
    },
  }
}
