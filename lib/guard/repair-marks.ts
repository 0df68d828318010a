import { relative, resolve } from 'node:path'
import { parseBody } from '../body/parse/parse-body.ts'
import { contentDirectory, displayPath } from '../content/files/content-directory.ts'
import type { Problem } from '../problems/problem.ts'
import { markArticle, readArticleFile } from './mark-article.ts'
import type { PublishedNewspaper } from './published-folder.ts'

/**
 * Puts the marks right of published articles in which they are at fault, since a paragraph without a mark was put in
 * before `{#p4-1}` or p4 was taken out, and answers which files. What else is wrong with them stays.
 */
export async function repairMarks(
  newspaper: PublishedNewspaper,
  problems: readonly Problem[],
): Promise<readonly string[]> {
  const repaired: string[] = []
  for (const id of new Set(problems.flatMap(({ file }) => articleOf(file) ?? []))) {
    if (await repair(newspaper, id)) repaired.push(displayPath(readArticleFile(id).file))
  }
  return repaired
}

function articleOf(file: string): string | undefined {
  const path = relative(contentDirectory(), resolve(file))
  return /^issues\/([^/]+\/\d\d\/\d{2,3})\.md$/.exec(path)?.[1]
}

async function repair(newspaper: PublishedNewspaper, id: string): Promise<boolean> {
  const { body } = readArticleFile(id)
  if (parseBody(body, { address: '/' }).problems.length === 0) return false
  const [issueId = ''] = id.split('/')
  const articles = (await newspaper.readIssue(issueId))?.pages.flatMap((page) => page.articles)
  const published = articles?.find((article) => article.id === id)?.paragraphs ?? []
  return published.length > 0 && markArticle(id, published)
}
