import type { Archive, ArticleEntry, IssueEntry, PageEntry } from '../model.ts'

/** An article in a list, with where and when it stood. */
export interface ListedArticle {
  readonly article: ArticleEntry
  readonly page: PageEntry
  readonly issue: IssueEntry
}

/** All articles of the archive that are not withdrawn, oldest first. */
export function* listedArticles(archive: Archive): Generator<ListedArticle> {
  for (const issue of archive.issues) {
    for (const page of issue.pages) {
      for (const article of page.articles) {
        if (article.status === 'published') yield { article, page, issue }
      }
    }
  }
}

/** The period that an issue's articles are listed under: its month, the bare year, or `undated`. */
export function periodOf({ date }: IssueEntry): string {
  return date?.slice(0, 7) ?? 'undated'
}

/** A section's articles by period, the newest period first; within one, in the order of print. */
export function sectionPeriods(archive: Archive, sectionId: string): Map<string, ListedArticle[]> {
  const periods = new Map<string, ListedArticle[]>()
  for (const listed of listedArticles(archive)) {
    if (listed.article.section !== sectionId) continue
    const period = periodOf(listed.issue)
    const list = periods.get(period) ?? []
    list.push(listed)
    periods.set(period, list)
  }
  return new Map([...periods].reverse())
}
