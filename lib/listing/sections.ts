import { isFullDate } from '../dates.ts'
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

/** A month that holds more is listed by the day: what is longer neither loads fast nor is read. */
export const longestList = 300

// An archive is read-only; each of its thousands of lists asks for a part of the same division.
const divided = new WeakMap<Archive, ReadonlyMap<string, Periods>>()

/**
 * A section's articles by period, the newest period first; within one, in the order of print. After a month that
 * is longer than `longestList` come its days, each a period too.
 */
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
  return new Map([...sections].map(([id, periods]) => [id, withDays([...periods].reverse())]))
}

function withDays(periods: readonly [string, ListedArticle[]][]): Periods {
  return new Map(
    periods.flatMap(([period, articles]) =>
      articles.length <= longestList ? [[period, articles]] : [[period, articles], ...byDay(articles)],
    ),
  )
}

function byDay(articles: readonly ListedArticle[]): [string, ListedArticle[]][] {
  const days = new Map<string, ListedArticle[]>()
  for (const listed of articles) {
    const { date } = listed.issue
    if (!isFullDate(date)) continue
    const ofDay = days.get(date)
    if (ofDay) ofDay.push(listed)
    else days.set(date, [listed])
  }
  return [...days].reverse()
}

/** Articles in a list by their issues, in the list's order. */
export function groupByIssue(
  articles: readonly ListedArticle[],
): readonly (readonly [IssueEntry, readonly ListedArticle[]])[] {
  const issues = new Map<IssueEntry, ListedArticle[]>()
  for (const listed of articles) {
    const ofIssue = issues.get(listed.issue)
    if (ofIssue) ofIssue.push(listed)
    else issues.set(listed.issue, [listed])
  }
  return [...issues]
}

/** Whether a period is a day of a long month. */
export function isDay(period: string): boolean {
  return period.length === 10
}

/** The periods that can be gone through one after the other, in order: the days, or all that are none. */
export function periodsInOrder(periods: ReadonlyMap<string, unknown>, areDays: boolean): readonly string[] {
  return [...periods.keys()].filter((name) => name !== 'undated' && isDay(name) === areDays).sort()
}

/** The days of a month that is listed by the day, the newest first; none of any other period. */
export function daysOfPeriod(
  periods: ReadonlyMap<string, readonly ListedArticle[]>,
  period: string,
): readonly string[] {
  return [...periods.keys()].filter((other) => other.length === 10 && other.startsWith(`${period}-`))
}
