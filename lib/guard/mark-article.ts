import { readFileSync } from 'node:fs'
import { markParagraphs } from '../body/parse/mark-paragraphs.ts'
import { parseBody } from '../body/parse/parse-body.ts'
import type { Paragraph } from '../body-tree.ts'
import { contentFile } from '../content/files/content-directory.ts'
import { numbersToKeep } from '../content/numbers/keep-numbers.ts'
import { readFrontMatter } from '../content/yaml/front-matter.ts'
import { writeAside } from '../store/write-aside.ts'

/** An article's file, read as the check reads it: line ends are `\n`, and there is no byte order mark. */
export function readArticleFile(id: string) {
  const file = contentFile(`issues/${id}.md`)
  const source = readFileSync(file, 'utf8')
    .replace(/^\ufeff/, '')
    .replace(/\r\n?/g, '\n')
  return { file, source, ...readFrontMatter(source, () => undefined) }
}

/** Writes the marks into an article that keep the published numbers; `false`, and nothing written, if none can say so. */
export function markArticle(id: string, published: readonly Paragraph[]): boolean {
  const { file, source, body } = readArticleFile(id)
  const texts = parseBody(body, { address: '/' }).body.paragraphs.map(({ text }) => text)
  const marked = markParagraphs(body, numbersToKeep(published, texts))
  if (marked === undefined) return false
  const text = source.slice(0, source.length - body.length) + marked
  writeAside(file, readFileSync(file, 'utf8').includes('\r\n') ? text.replaceAll('\n', '\r\n') : text)
  return true
}
