import type { ArticleEntry, IssueEntry } from '../model.ts'

/** How much was printed: issues, their pages and their articles, withdrawn ones left out. */
export interface IssueCounts {
  readonly issues: number
  readonly pages: number
  readonly articles: number
}

/** Counts what issues hold. */
export function countIssues(issues: readonly IssueEntry[]): IssueCounts {
  const pages = issues.flatMap((issue) => issue.pages)
  return {
    issues: issues.length,
    pages: pages.length,
    articles: pages.reduce((sum, { articles }) => sum + articles.filter(isPublished).length, 0),
  }
}

/** 头版头条: the first 头条 of the first page, else its first article; advertisements and withdrawn articles never. */
export function frontLead({ pages }: IssueEntry): ArticleEntry | undefined {
  const articles = pages[0]?.articles.filter(
    (article) => isPublished(article) && article.kind !== 'advertisement',
  )
  return articles?.find(({ rank }) => rank === 'lead') ?? articles?.[0]
}

function isPublished({ status }: ArticleEntry): boolean {
  return status === 'published'
}
