import { existsSync, readFileSync } from 'node:fs'
import { contentFile, displayPath } from '../content/files/content-directory.ts'
import type { IssueEntry } from '../model.ts'
import { newProblem, type Problem } from '../problems/problem.ts'
import { issueUrl } from '../urls.ts'
import type { PublishedIssue, PublishedPage } from './published-issue.ts'

/**
 * The addresses of a published issue that nothing makes any more, `now` being what the content has of it: readers hold
 * links to them. An article may go once it was withdrawn. A page is named where none of its articles is, and so is the
 * issue.
 */
export function findVanished(
  id: string,
  published: PublishedIssue,
  now: IssueEntry | undefined,
): readonly Problem[] {
  const known = new Set(
    now?.pages.flatMap((page) => [page.id, ...page.articles.map((article) => article.id)]),
  )
  const problems = published.pages.flatMap((page) => vanishedOf(page, known))
  return now || problems.length > 0
    ? problems
    : [newProblem(fileOf(`${id}/issue.md`), 1, 'published-issue-gone', { url: issueUrl(id) })]
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
  const code = draft === undefined ? 'published-gone' : 'published-draft'
  return newProblem(fileOf(`${id}.md`), draft ?? 1, code, { url: issueUrl(id) })
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
