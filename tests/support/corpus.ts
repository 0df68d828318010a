import { mkdirSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { addDays } from 'date-fns/addDays'
import { format } from 'date-fns/format'
import { mixSeed, Random } from './corpus/random.ts'
import { sections } from './corpus/real-words.ts'
import { Vocabulary } from './corpus/vocabulary.ts'
import { type CorpusArticle, writeArticle } from './corpus/write-article.ts'

export type { CorpusArticle } from './corpus/write-article.ts'

/** A made-up newspaper: one issue a day from 2012-01-01 on. The same numbers give the same words. */
export interface CorpusSize {
  readonly issues: number
  readonly articlesPerIssue: number
  readonly seed: number
  /** Number of the first issue, 0 if not said. */
  readonly from?: number
}

/** Every article of the made-up newspaper, without files; what one issue holds does not depend on how many there are. */
export function* corpusArticles({
  issues,
  articlesPerIssue,
  seed,
  from = 0,
}: CorpusSize): Generator<CorpusArticle> {
  const vocabulary = new Vocabulary(seed)
  for (let i = from; i < from + issues; i++) {
    const random = new Random(mixSeed(seed, i))
    const date = format(addDays(new Date(2012, 0, 1), i), 'yyyy-MM-dd')
    const pages = Math.min(articlesPerIssue, random.int(4, 8))
    const perPage = Math.ceil(articlesPerIssue / pages)
    for (let n = 0; n < articlesPerIssue; n++) {
      const page = twoDigits(Math.floor(n / perPage) + 1)
      yield writeArticle(`${date}/${page}/${twoDigits((n % perPage) + 1)}`, random, vocabulary)
    }
  }
}

/** Writes the made-up newspaper into a folder as content, to be built, checked or searched by tests and benches. */
export function generateCorpus({ directory, ...size }: CorpusSize & { readonly directory: string }): void {
  write(
    join(directory, 'publication.md'),
    '---\ntitle: 测试日报\nnewspaper: 测试日报\n---\n\n为测试而生成的报纸，文字没有意义。\n',
  )
  for (const [order, { id, name }] of sections.entries()) {
    write(join(directory, `sections/${id}.md`), `---\nname: ${name}\norder: ${order}\n---\n`)
  }
  let page = ''
  for (const article of corpusArticles(size)) {
    const here = article.id.slice(0, article.id.lastIndexOf('/'))
    if (here !== page) writePage(directory, here)
    page = here
    writeFileSync(join(directory, `issues/${article.id}.md`), toMarkdown(article))
  }
}

function writePage(directory: string, id: string): void {
  const [issue = '', page = ''] = id.split('/')
  if (page === '01')
    write(join(directory, `issues/${issue}/issue.md`), `---\ntitle: 测试日报 ${issue}\n---\n`)
  write(
    join(directory, `issues/${id}/page.md`),
    `---\nlabel: "${page}"\nname: ${page === '01' ? '要闻' : '综合'}\n---\n`,
  )
}

function write(path: string, text: string): void {
  mkdirSync(join(path, '..'), { recursive: true })
  writeFileSync(path, text)
}

function twoDigits(number: number): string {
  return String(number).padStart(2, '0')
}

/** The article as a content file. JSON is YAML, so every value may hold whatever it likes. */
export function toMarkdown({ id: _id, blocks, captions, ...fields }: CorpusArticle): string {
  const photos = captions.map((caption) => ({ caption }))
  const lines = Object.entries({ ...fields, photos })
    .filter(([, value]) => value.length > 0)
    .map(([name, value]) => `${name}: ${JSON.stringify(value)}`)
  const body = blocks.map(({ kind, text }) => (kind === 'heading' ? `## ${text}` : text))
  return `---\n${lines.join('\n')}\n---\n\n${body.join('\n\n')}\n`
}
