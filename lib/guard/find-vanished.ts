import { existsSync, readFileSync } from 'node:fs'
import { contentFile, displayPath } from '../content/files/content-directory.ts'
import type { IssueEntry } from '../model.ts'
import { newProblem, type Problem } from '../problems/problem.ts'
import { issueUrl } from '../urls.ts'
import type { PublishedIssue, PublishedPage } from './published-issue.ts'

/**
 * The addresses of a published issue that nothing makes any more, `now` being what the content has of it and
 * `moved` the ids that lead elsewhere now: readers hold links to them. An article may go once it was withdrawn. A page is named where none of its articles is, and so is the
 * issue.
 */
export function findVanished(
  id: string,
  published: PublishedIssue,
  now: IssueEntry | undefined,
  moved: ReadonlyMap<string, string>,
): readonly Problem[] {
  const known = new Set([
    ...(now?.pages.flatMap((page) => [page.id, ...page.articles.map((article) => article.id)]) ?? []),
    ...moved.keys(),
  ])
  const problems = [
    ...published.pages.flatMap((page) => vanishedOf(page, known)),
    ...forgottenOf(published, now, known),
  ]
  return now || moved.has(id) || problems.length > 0
    ? problems
    : [newProblem(fileOf(`${id}/issue.md`), 1, 'published-issue-gone', { url: issueUrl(id), id })]
}

/** Former addresses that led to this issue and its articles, and would lead nowhere. */
function forgottenOf(
  { formerly, pages }: PublishedIssue,
  now: IssueEntry | undefined,
  known: ReadonlySet<string>,
): readonly Problem[] {
  const ofIssue = now ? formerly.map((former) => ({ former, file: fileOf(`${now.id}/issue.md`) })) : []
  const articles = pages.flatMap((page) => page.articles).filter((article) => known.has(article.id))
  const ofArticles = articles.flatMap((article) =>
    article.formerly.map((former) => ({ former, file: fileOf(`${article.id}.md`) })),
  )
  return [...ofIssue, ...ofArticles]
    .filter(({ former }) => !known.has(former))
    .map(({ former, file }) => newProblem(file, 1, 'published-former', { url: issueUrl(former), id: former }))
}

function vanishedOf(page: PublishedPage, known: ReadonlySet<string>): readonly Problem[] {
  const isGone = (id: string) => id !== '' && !known.has(id)
  const articles = page.articles.filter((article) => !article.isWithdrawn && isGone(article.id))
  if (articles.length === 0 && isGone(page.id)) {
    return [newProblem(fileOf(`${page.id}/page.md`), 1, 'published-page-gone', { url: issueUrl(page.id) })]
  }
  return articles.map((article) => articleProblem(article.id))
}

function fileOf(path: string): string {
  return displayPath(contentFile(`issues/${path}`))
}

function articleProblem(id: string): Problem {
  const draft = lineOfDraft(contentFile(`issues/${id}.md`))
  const url = issueUrl(id)
  return draft === undefined
    ? newProblem(fileOf(`${id}.md`), 1, 'published-gone', { url, id })
    : newProblem(fileOf(`${id}.md`), draft, 'published-draft', { url })
}

/** A file that is there and makes no article is a draft; gives the line that says so. */
function lineOfDraft(file: string): number | undefined {
  if (!existsSync(file)) return undefined
  const lines = readFileSync(file, 'utf8').split('\n')
  return (
    Math.max(
      0,
      lines.findIndex((line) => /^\s*["']?status\b/.test(line)),
    ) + 1
  )
}
