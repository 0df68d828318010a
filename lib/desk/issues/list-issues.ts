import { existsSync } from 'node:fs'
import path from 'node:path'
import { displayPath } from '../../content/files/content-directory.ts'
import { isFullDate } from '../../dates.ts'
import { headlineText } from '../../headline.ts'
import type { ArticleEntry, IssueEntry } from '../../model.ts'
import { isError, type Problem } from '../../problems/problem.ts'
import type { Desk } from '../desk.ts'
import { DeskError } from '../desk-error.ts'
import { toDeskFault } from '../edit/check-text.ts'
import { readText } from '../edit/read-text.ts'
import type { ArticleRow, IssueDetail, IssueRow, Overview } from '../messages.ts'

/** All issues, newest first, and what a new one would be called. */
export async function readOverview(desk: Desk): Promise<Overview> {
  const { archive, problems } = await desk.live.read()
  const counts = countFaults(problems)
  const issues = archive.issues.toReversed().map((issue) => toRow(issue, counts.get(issue.id) ?? 0))
  const isThere = existsSync(path.join(desk.directory, 'publication.md'))
  return {
    ...(isThere && { paper: archive.publication.newspaper ?? archive.publication.title }),
    folder: displayPath(desk.directory),
    issues,
    next: nextIssue(archive.issues, new Date()),
    faults: problems.filter(isError).length,
  }
}

/** An issue with its pages and articles, drafts and faulty files too. */
export async function readDetail(desk: Desk, id: string): Promise<IssueDetail> {
  const { archive, problems } = await desk.live.read()
  const issue = archive.issues.find((one) => one.id === id)
  if (!issue) throw new DeskError(`没有这一期：${id}`)
  const own = problems.filter((problem) => issueOf(problem) === id)
  const faulty = new Set(
    own
      .filter(isError)
      .flatMap(({ file }) => /issues\/(.+\/\d\d\/\d{2,3})\.md$/.exec(withSlashes(file))?.[1] ?? []),
  )
  return {
    id,
    title: issue.title,
    pages: issue.pages.map(({ id: page, label, name, articles }) => ({
      id: page,
      ...(label !== undefined && { label }),
      ...(name !== undefined && { name }),
      articles: articles.map((article) => toArticleRow(article, faulty.has(article.id))),
      canArrange: existsSync(path.join(desk.directory, '.desk/work', page, 'sources.json')),
    })),
    faults: own.map((problem) => ({
      ...toDeskFault(problem, sourceOf(desk, problem)),
      file: contentPath(desk, problem),
    })),
  }
}

/** Tomorrow's issue where today's is there; one number on from the newest that has a number of digits alone. */
export function nextIssue(issues: readonly IssueEntry[], today: Date): Overview['next'] {
  const days = new Set(issues.map(({ id }) => id))
  const day = new Date(today)
  while (days.has(formatDay(day))) day.setDate(day.getDate() + 1)
  const number = issues.findLast((issue) => /^\d+$/.test(issue.number ?? ''))?.number
  const next = number === undefined ? undefined : String(Number(number) + 1).padStart(number.length, '0')
  return { day: formatDay(day), ...(next !== undefined && { number: next }) }
}

function formatDay(day: Date): string {
  const part = (number: number) => String(number).padStart(2, '0')
  return `${day.getFullYear()}-${part(day.getMonth() + 1)}-${part(day.getDate())}`
}

function toRow(issue: IssueEntry, faults: number): IssueRow {
  const articles = issue.pages.flatMap((page) => page.articles)
  return {
    id: issue.id,
    title: issue.title,
    ...(isFullDate(issue.date) && { date: issue.date }),
    ...(issue.number !== undefined && { number: issue.number }),
    pages: issue.pages.length,
    articles: articles.length,
    drafts: articles.filter(({ draft }) => draft).length,
    faults,
  }
}

function toArticleRow(article: ArticleEntry, isFaulty: boolean): ArticleRow {
  const status = isFaulty ? 'faulty' : article.draft ? 'draft' : article.status
  return { id: article.id, headline: headlineText(article), status }
}

function countFaults(problems: readonly Problem[]): ReadonlyMap<string, number> {
  const counts = new Map<string, number>()
  for (const problem of problems.filter(isError)) {
    const id = issueOf(problem)
    if (id !== undefined) counts.set(id, (counts.get(id) ?? 0) + 1)
  }
  return counts
}

function issueOf({ file }: Problem): string | undefined {
  return /issues\/([a-z0-9-]+)/.exec(withSlashes(file))?.[1]
}

/** A path as systems other than Windows have it. */
function withSlashes(file: string): string {
  return file.replaceAll('\\', '/')
}

function contentPath(desk: Desk, { file }: Problem): string {
  return path.relative(desk.directory, path.resolve(file)).replaceAll(path.sep, '/')
}

function sourceOf(desk: Desk, problem: Problem): string {
  try {
    return readText(path.join(desk.directory, contentPath(desk, problem)), problem.file).source
  } catch {
    // What cannot be read as text has no fields to name.
    return ''
  }
}
