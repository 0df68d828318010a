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

type Periods = Map<string, ListedArticle[]>

// An archive is read-only; each of its thousands of lists asks for a part of the same division.
const divided = new WeakMap<Archive, ReadonlyMap<string, Periods>>()

/** A section's articles by period, the newest period first; within one, in the order of print. */
export function sectionPeriods(archive: Archive, sectionId: string): ReadonlyMap<string, ListedArticle[]> {
  const sections = divided.get(archive) ?? divide(archive)
  divided.set(archive, sections)
  return sections.get(sectionId) ?? new Map()
}

function divide(archive: Archive): ReadonlyMap<string, Periods> {
  const sections = new Map<string, Periods>()
  for (const listed of listedArticles(archive)) {
    const { section } = listed.article
    if (section === undefined) continue
    const periods = sections.get(section) ?? new Map()
    sections.set(section, periods)
    const period = periodOf(listed.issue)
    const list = periods.get(period)
    if (list) list.push(listed)
    else periods.set(period, [listed])
  }
  return new Map([...sections].map(([id, periods]) => [id, new Map([...periods].reverse())]))
}
