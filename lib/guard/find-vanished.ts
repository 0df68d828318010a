import { existsSync, readFileSync } from 'node:fs'
import { contentFile, displayPath } from '../content/files/content-directory.ts'
import type { Problem } from '../content/problem.ts'
import type { IssueEntry } from '../model.ts'
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
  return now || problems.length > 0 ? problems : [goneProblem(id, 'issue.md', 'the issue')]
}

function vanishedOf(page: PublishedPage, known: ReadonlySet<string>): readonly Problem[] {
  const isGone = (id: string) => id !== '' && !known.has(id)
  const articles = page.articles.filter((article) => !article.isWithdrawn && isGone(article.id))
  if (articles.length === 0 && isGone(page.id)) return [goneProblem(page.id, 'page.md', 'the page')]
  return articles.map((article) => articleProblem(article.id))
}

function goneProblem(id: string, file: string, what: string): Problem {
  return {
    file: displayPath(contentFile(`issues/${id}/${file}`)),
    line: 1,
    message: `${issueUrl(id)} should stay, since it was published, but ${what} is gone; put the folder back under this name`,
  }
}

function articleProblem(id: string): Problem {
  const file = contentFile(`issues/${id}.md`)
  const draft = lineOfDraft(file)
  const why = draft === undefined ? 'there is no such file' : 'it is a draft'
  const remedy =
    draft === undefined
      ? 'put the file back under this name, with status: withdrawn if it is not to be read any more'
      : 'write status: withdrawn if it is not to be read any more'
  return {
    file: displayPath(file),
    line: draft ?? 1,
    message: `${issueUrl(id)} should stay, since it was published, but ${why}; ${remedy}`,
  }
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
