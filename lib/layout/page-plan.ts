import type { Article, Page, Rank } from '../model.ts'
import { fullTextLimit } from './column-sets.ts'

/** Size of a headline, from the largest to the smallest. */
export type HeadlineSize = 'lead' | 'major' | 'normal' | 'minor' | 'brief'

/** An article with its size and the number of columns that it takes. */
export interface PlacedArticle {
  readonly article: Article
  readonly size: HeadlineSize
  readonly span: number
}

/** Articles whose texts flow on one behind the other through all columns, so that these are filled alike. */
export type Band = readonly [PlacedArticle, ...PlacedArticle[]]

/** How the articles of a page are set: the ear above, leads and majors across, the others and the briefs in bands. */
export interface PagePlan {
  /** Number of columns of the whole page: 3, or 2 where its facsimile stands beside it. */
  readonly columns: number
  readonly ear?: Article
  readonly leads: readonly PlacedArticle[]
  readonly majors: readonly PlacedArticle[]
  readonly bands: readonly Band[]
  readonly briefs: readonly Band[]
}

/** Columns of a re-set page on the desk: four would hold 14 characters each, which justification tears apart. */
const pageColumns = 3
const columnsBesideFacsimile = 2
/** Characters of text that a headline and its white take the room of, in one column. */
const headlineRoom = 80
/** Characters that about stand of a text on a page that is too long for the whole of each. */
const cutLength = 300
/** Characters of a column that is not taller than a window: 25 lines of 20. */
const columnLength = 500

/** Plans a page by the ranks of its articles, keeping their order within a rank: their sizes follow from it alone. */
export function planPage(page: Page): PagePlan {
  const ranked = (...wanted: Rank[]) => page.articles.filter((article) => wanted.includes(rankOf(article)))
  const [ear, ...moreEars] = ranked('ear')
  const columns = page.image ? columnsBesideFacsimile : pageColumns
  const total = page.articles.reduce((sum, { body }) => sum + body.wordCount, 0)
  const shown = total > fullTextLimit ? cutLength : Number.POSITIVE_INFINITY
  const place = (size: HeadlineSize, span: number) => (article: Article) => ({ article, size, span })
  return {
    columns,
    ...(ear && { ear }),
    leads: ranked('lead').map(place('lead', columns)),
    majors: ranked('major').map(place('major', columns)),
    bands: toBands([...moreEars, ...ranked('normal')].map(place('normal', 1)), columns, shown),
    briefs: toBands(ranked('brief').map(place('brief', 1)), columns, shown),
  }
}

/** What is left of a withdrawn article is one line, whatever its rank was. */
function rankOf(article: Article): Rank {
  return article.status === 'withdrawn' ? 'brief' : article.rank
}

/** Articles in their order, as many to a band as fill its columns to the height of a window; of each at most `shown` 字. */
function toBands(placed: readonly PlacedArticle[], columns: number, shown: number): Band[] {
  const bands: [PlacedArticle, ...PlacedArticle[]][] = []
  let room = 0
  for (const one of placed) {
    const length = Math.min(one.article.body.wordCount, shown) + headlineRoom
    const band = bands.at(-1)
    if (band && length <= room) band.push(one)
    else bands.push([one])
    room = (band && length <= room ? room : columns * columnLength) - length
  }
  return bands
}
