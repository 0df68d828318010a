import { hasOldForms } from '../body/parse/old-forms.ts'
import { locateParagraphs } from '../body/parse/parse-body.ts'
import type { Paragraph } from '../body-tree.ts'
import { concurrently } from '../build/concurrently.ts'
import { readIssue } from '../content/archive.ts'
import { displayPath } from '../content/files/content-directory.ts'
import { type MovedNumber, movedNumbers } from '../content/numbers/keep-numbers.ts'
import type { Article } from '../model.ts'
import { phrase } from '../problems/phrases.ts'
import { newProblem, type Problem } from '../problems/problem.ts'
import { markArticle, readArticleFile } from './mark-article.ts'
import type { PublishedNewspaper } from './published-folder.ts'
import type { PublishedIssue } from './published-issue.ts'

/** An article whose change moves paragraph numbers that were published. */
interface MovedArticle {
  readonly article: Article
  readonly published: readonly Paragraph[]
  readonly moved: readonly MovedNumber[]
}

/**
 * The articles of an issue in which published paragraph numbers would move: a problem each, at the first such paragraph.
 * Links that readers have saved or passed on lead by these numbers.
 */
export async function findMovedNumbers(id: string, issue: PublishedIssue): Promise<readonly Problem[]> {
  return (await findMoved(id, issue)).map(({ article, published, moved }) => {
    const first =
      moved.find((number) => published.some((paragraph) => paragraph.id === number.published)) ?? moved[0]
    const { file, body, bodyLine } = readArticleFile(article.id)
    const line = locateParagraphs(body)[first?.index ?? 0]?.line ?? 1
    const count = moved.length
    return newProblem(displayPath(file), bodyLine + line - 1, 'number-moves', {
      published: first?.published ?? '',
      now: first?.now ?? '',
      others: count > 1 ? phrase('paragraphs-in-all', { count }) : phrase('nothing'),
      // The editor may not have touched the file.
      why: phrase(hasOldForms(body) ? 'rules-changed' : 'nothing'),
    })
  })
}

/** Writes the marks that keep published numbers into the articles, and answers which files; others are told as problems. */
export async function writeMarks(
  newspaper: PublishedNewspaper,
): Promise<{ readonly written: readonly string[]; readonly problems: readonly Problem[] }> {
  const written: string[] = []
  const problems: Problem[] = []
  for (const { article, published } of await findAllMoved(newspaper)) {
    const { file, bodyLine } = readArticleFile(article.id)
    if (markArticle(article.id, published)) written.push(displayPath(file))
    else problems.push(newProblem(displayPath(file), bodyLine, 'number-unmarkable'))
  }
  return { written, problems }
}

async function findAllMoved(newspaper: PublishedNewspaper): Promise<readonly MovedArticle[]> {
  const found: MovedArticle[] = []
  await concurrently(newspaper.issues, 8, async (id) => {
    const issue = await newspaper.readIssue(id)
    if (issue) found.push(...(await findMoved(id, issue)))
  })
  return found.sort((one, other) => (one.article.id < other.article.id ? -1 : 1))
}

async function findMoved(id: string, issue: PublishedIssue): Promise<readonly MovedArticle[]> {
  const published = new Map(
    issue.pages.flatMap((page) => page.articles.map((article) => [article.id, article])),
  )
  const articles = (await readIssue(id))?.pages.flatMap((page) => page.articles) ?? []
  return articles.flatMap((article) => {
    const before = published.get(article.id)?.paragraphs ?? []
    if (article.status === 'withdrawn' || before.length === 0) return []
    const moved = movedNumbers(before, article.body.paragraphs)
    return moved.length > 0 ? [{ article, published: before, moved }] : []
  })
}
