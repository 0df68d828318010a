import type { Archive, IssueEntry } from '../model.ts'
import { factsUrl, issueUrl, type SiteUrl } from '../urls.ts'

/** An address that was published before, and where its document is now. */
export interface MovedAddress {
  readonly from: SiteUrl
  readonly to: SiteUrl
}

/**
 * Every address that `formerly` names: of articles, and of issues with all that lies below them. Where the page or the issue
 * that an article was in is no more, it leads to those that the article is in.
 */
export function movedAddresses(archive: Archive): readonly MovedAddress[] {
  const facts = archive.issues.flatMap(({ id, hasFacts, formerly = [] }) =>
    hasFacts ? formerly.map((former) => ({ from: factsUrl(former), to: factsUrl(id) })) : [],
  )
  return [
    ...[...movedIds(archive)].map(([from, to]) => ({ from: issueUrl(from), to: issueUrl(to) })),
    ...facts,
  ]
}

/** Ids of issues, pages and articles under which nothing is made any more but what leads to where it is now: its id. */
export function movedIds({ issues }: Pick<Archive, 'issues'>): ReadonlyMap<string, string> {
  const moved = new Map<string, string>()
  // Most newspapers have moved nothing, and may have hundreds of thousands of articles.
  if (!issues.some((issue) => issue.formerly || articlesOf(issue).some(({ formerly }) => formerly)))
    return moved
  const isThere = new Set(issues.flatMap(idsOf))
  const move = (from: string, to: string) => {
    if (!moved.has(from) && !isThere.has(from)) moved.set(from, to)
  }
  for (const issue of issues) {
    for (const former of issue.formerly ?? []) {
      for (const id of idsOf(issue)) move(former + id.slice(issue.id.length), id)
    }
  }
  for (const { id, formerly = [] } of issues.flatMap(articlesOf)) {
    for (const former of formerly) for (const level of [0, 1, 2]) move(above(former, level), above(id, level))
  }
  return moved
}

/** The id of an article, the page it is in, and their issue. */
function above(id: string, level: number): string {
  return id
    .split('/')
    .slice(0, 3 - level)
    .join('/')
}

function idsOf(issue: IssueEntry): readonly string[] {
  return [issue.id, ...issue.pages.map(({ id }) => id), ...articlesOf(issue).map(({ id }) => id)]
}

function articlesOf({ pages }: IssueEntry) {
  return pages.flatMap((page) => page.articles)
}
