import type { Article, Page, Rank } from '../model.ts'

/** Size of a headline, from the largest to the smallest. */
export type HeadlineSize = 'lead' | 'major' | 'normal' | 'minor' | 'brief'

/** An article with its size and the number of columns that it takes of its row. */
export interface PlacedArticle {
  readonly article: Article
  readonly size: HeadlineSize
  readonly span: number
}

/** One or two articles that stand side by side; two never have headlines of one size (碰题). */
export type Row = readonly [PlacedArticle, ...PlacedArticle[]]

/** How the articles of a page are set: the ear above, leads across, rows, and the briefs beside or below them. */
export interface PagePlan {
  /** Number of columns of the whole page: 4, or 2 where its facsimile stands beside it. */
  readonly columns: number
  readonly ear?: Article
  readonly leads: readonly Article[]
  readonly rows: readonly Row[]
  /** Number of columns that the rows have between them: one fewer beside a column of briefs. */
  readonly rowColumns: number
  readonly briefs: readonly Article[]
  /** Whether the briefs stand in a column beside the rows; else they stand below, each headline beside its text. */
  readonly briefsBeside: boolean
  /** Number of columns of a brief's text. */
  readonly briefColumns: number
}

/** Columns of a re-set page on the desk, and of one that shares it with the facsimile. */
const pageColumns = 4
const columnsBesideFacsimile = 2
/** Characters of text that a headline and its white take the room of, in one column. */
const headlineRoom = 80

/** Plans a page by the ranks of its articles, keeping their order within a rank. */
export function planPage(page: Page): PagePlan {
  const ranked = (...wanted: Rank[]) => page.articles.filter((article) => wanted.includes(rankOf(article)))
  const [ear, ...moreEars] = ranked('ear')
  const majors = ranked('major')
  const normals = [...moreEars, ...ranked('normal')]
  const briefs = ranked('brief')
  const columns = page.image ? columnsBesideFacsimile : pageColumns
  const briefsBeside = fitBeside(briefs, [...majors, ...normals], columns)
  const rowColumns = briefsBeside ? columns - 1 : columns
  return {
    columns,
    ...(ear && { ear }),
    leads: ranked('lead'),
    rows: toRows(majors, normals, rowColumns),
    rowColumns,
    briefs,
    briefsBeside,
    briefColumns: briefsBeside ? 1 : columns - 1,
  }
}

/** A column of briefs stands beside the rows unless it would hang far below them and leave a hole. */
function fitBeside(briefs: readonly Article[], others: readonly Article[], columns: number): boolean {
  if (briefs.length === 0 || others.length === 0 || columns < pageColumns) return false
  return roomOf(briefs) <= (1.25 * roomOf(others)) / (columns - 1)
}

function roomOf(articles: readonly Article[]): number {
  return articles.reduce((sum, article) => sum + lengthOf(article) + headlineRoom, 0)
}

/** What is left of a withdrawn article is one line, whatever its rank was. */
function rankOf(article: Article): Rank {
  return article.status === 'withdrawn' ? 'brief' : article.rank
}

/** A major takes the longest normal beside it that is no taller; normals that are left pair up, the longer one larger. */
function toRows(majors: readonly Article[], normals: readonly Article[], columns: number): Row[] {
  const waiting = [...normals]
  const rows: Row[] = majors.map((major) => {
    const room = lengthOf(major) / (columns - 1)
    const fitting = waiting.filter((normal) => lengthOf(normal) <= room * 1.2)
    const beside = fitting.reduce<Article | undefined>(
      (longest, normal) => (longest && lengthOf(longest) >= lengthOf(normal) ? longest : normal),
      undefined,
    )
    if (!beside) return [{ article: major, size: 'major', span: columns }]
    waiting.splice(waiting.indexOf(beside), 1)
    return [
      { article: major, size: 'major', span: columns - 1 },
      { article: beside, size: 'normal', span: 1 },
    ]
  })
  while (waiting.length > 0) rows.push(pairOff(waiting.splice(0, 2), columns))
  return rows
}

function pairOff(pair: readonly Article[], columns: number): Row {
  const [longer, shorter] = [...pair].sort((a, b) => lengthOf(b) - lengthOf(a)) as [Article, Article?]
  if (!shorter) return [{ article: longer, size: 'normal', span: columns }]
  const isEven = columns % 2 === 0 && lengthOf(longer) < 2 * lengthOf(shorter)
  const span = isEven ? columns / 2 : columns - 1
  return [
    { article: longer, size: 'normal', span },
    { article: shorter, size: 'minor', span: columns - span },
  ]
}

function lengthOf(article: Article): number {
  return article.body.wordCount
}
