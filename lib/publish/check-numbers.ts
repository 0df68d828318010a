import { readFileSync, writeFileSync } from 'node:fs'
import { readArchive, readIssue } from '../content/archive.ts'
import { contentFile, displayPath } from '../content/content-directory.ts'
import { readFrontMatter } from '../content/front-matter.ts'
import { keptNumbers, type MovedNumber, movedNumbers } from '../content/keep-numbers.ts'
import type { Problem } from '../content/problem.ts'
import { markParagraphs } from '../markdown/mark-paragraphs.ts'
import { locateParagraphs } from '../markdown/parse-body.ts'
import type { Article, Paragraph } from '../model.ts'
import { readPublishedParagraphs } from './published-paragraphs.ts'

/** An article whose change moves paragraph numbers that were published. */
interface MovedArticle {
  readonly article: Article
  readonly published: readonly Paragraph[]
  readonly moved: readonly MovedNumber[]
}

/**
 * The articles in which published paragraph numbers would move, compared with the site that was built last: a
 * problem each, at the first such paragraph; of some issues, if they are named. Links that readers have kept lead by
 * these numbers.
 */
export async function checkNumbers(
  siteDirectory: string,
  issues?: readonly string[],
): Promise<readonly Problem[]> {
  return (await findMoved(siteDirectory, issues)).map(({ article, published, moved }) => {
    const first = moved.find((number) => published.some(({ id }) => id === number.published)) ?? moved[0]
    const { file, body, bodyLine } = readArticle(article.id)
    const line = locateParagraphs(body)[first?.index ?? 0]?.line ?? 1
    const others = moved.length > 1 ? ` (${moved.length} paragraphs in all)` : ''
    return {
      file: displayPath(file),
      line: bodyLine + line - 1,
      message: `paragraph should keep the number ${first?.published} it was published under, but would be ${first?.now}${others}; npm run check -- --mark writes the marks`,
    }
  })
}

/** Writes the marks that keep published numbers into the articles, and answers which files; others are told as problems. */
export async function writeMarks(
  siteDirectory: string,
): Promise<{ readonly written: readonly string[]; readonly problems: readonly Problem[] }> {
  const written: string[] = []
  const problems: Problem[] = []
  for (const { article, published } of await findMoved(siteDirectory)) {
    const { file, source, body, bodyLine } = readArticle(article.id)
    const texts = article.body.paragraphs.map(({ text }) => text)
    const marked = markParagraphs(body, keptNumbers(published, texts))
    if (marked === undefined) {
      const message = 'paragraphs should keep their published numbers, but no marks can say so'
      problems.push({ file: displayPath(file), line: bodyLine, message })
      continue
    }
    const text = source.slice(0, source.length - body.length) + marked
    writeFileSync(file, readFileSync(file, 'utf8').includes('\r\n') ? text.replaceAll('\n', '\r\n') : text)
    written.push(displayPath(file))
  }
  return { written, problems }
}

async function findMoved(
  siteDirectory: string,
  issues?: readonly string[],
): Promise<readonly MovedArticle[]> {
  const found: MovedArticle[] = []
  for (const id of issues ?? (await readArchive()).issues.map((issue) => issue.id)) {
    const published = readPublishedParagraphs(siteDirectory, id)
    if (published.size === 0) continue
    const articles = (await readIssue(id))?.pages.flatMap((page) => page.articles) ?? []
    for (const article of articles) {
      const before = published.get(article.id) ?? []
      if (article.status === 'withdrawn' || before.length === 0) continue
      const moved = movedNumbers(before, article.body.paragraphs)
      if (moved.length > 0) found.push({ article, published: before, moved })
    }
  }
  return found
}

// As the check has read it and found it right: line ends are `\n`, and there is no byte order mark.
function readArticle(id: string) {
  const file = contentFile(`issues/${id}.md`)
  const source = readFileSync(file, 'utf8')
    .replace(/^\ufeff/, '')
    .replace(/\r\n?/g, '\n')
  return { file, source, ...readFrontMatter(source, () => undefined) }
}
