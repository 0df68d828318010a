import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { dirname, join } from 'node:path'
import type { TestContext } from 'node:test'
import { ContentCache } from '../../lib/content/cache/content-cache.ts'
import { type ContentCheck, checkContent } from '../../lib/content/check-content.ts'
import type { Issue } from '../../lib/model.ts'
import { formatProblem, problemInWords } from '../../lib/problems/format-problem.ts'
import { isError, type Problem } from '../../lib/problems/problem.ts'

/** Files by their path in the content folder; `null` for one that is not to be there. */
export type Files = Readonly<Record<string, string | Buffer | null>>

/** The article that tests change. */
export const articlePath = 'issues/2025-01-15/01/01.md'

/** A newspaper of one article, with nothing but what is required. */
const smallNewspaper: Files = {
  'publication.md': '---\ntitle: 测试日报\n---\n',
  'sections/yaowen.md': '---\nname: 要闻\n---\n',
  'issues/2025-01-15/issue.md': '---\ntitle: 测试日报第一期\n---\n',
  [articlePath]: articleFile(),
}

/** An article whose fields begin on line 3, behind its headline, and whose text begins two lines below them. */
export function articleFile(fields = 'kind: news', body = '测试用的一段。'): string {
  return `---\nheadline: 测试标题\n${fields}\n---\n\n${body}\n`
}

/** Writes the small newspaper with some files changed into a folder that goes when the test ends. */
export function writeNewspaper(t: TestContext, changes: Files): string {
  const folder = mkdtempSync(join(tmpdir(), 'newspaper-'))
  t.after(() => rmSync(folder, { recursive: true }))
  const directory = join(folder, 'content')
  mkdirSync(directory)
  writeFiles(directory, { ...smallNewspaper, ...changes })
  return directory
}

/** Writes files of a newspaper; what is `null` is left out. */
export function writeFiles(directory: string, files: Files): void {
  for (const [path, text] of Object.entries(files)) {
    if (text === null) continue
    mkdirSync(dirname(join(directory, path)), { recursive: true })
    writeFileSync(join(directory, path), text)
  }
}

/** Checks a newspaper that `writeNewspaper` wrote, with a cache of its own. */
export function checkNewspaper(directory: string): Promise<ContentCheck> {
  return checkContent({ directory, cacheDirectory: join(directory, '../cache') })
}

/** A problem in English without the path of the content folder, an error without its code and what to write. */
export function faultLine(problem: Problem, directory = ''): string {
  const { code, write } = problemInWords(problem, 'en')
  const whole = formatProblem({ ...problem, file: problem.file.replace(`${directory}/`, '') }, 'en')
  return whole
    .replace(': error: ', ': ')
    .slice(0, isError(problem) ? -`; ${write} [${code}]`.length : undefined)
}

/** The errors of a newspaper that `writeNewspaper` wrote, in such lines. */
export async function faultLines(directory: string): Promise<readonly string[]> {
  const { problems } = await checkNewspaper(directory)
  return problems.map((problem) => faultLine(problem, directory))
}

/** The remarks on the small newspaper with some files changed, in such lines. */
export async function remarksOn(t: TestContext, changes: Files): Promise<readonly string[]> {
  const directory = writeNewspaper(t, changes)
  const { remarks } = await checkNewspaper(directory)
  return remarks.map((problem) => faultLine(problem, directory))
}

/** The errors of the small newspaper with some files changed, in such lines. */
export function faultsOf(t: TestContext, changes: Files): Promise<readonly string[]> {
  return faultLines(writeNewspaper(t, changes))
}

/** Such errors with what to write. */
export async function wholeFaultsOf(t: TestContext, changes: Files): Promise<readonly string[]> {
  const directory = writeNewspaper(t, changes)
  const { problems } = await checkNewspaper(directory)
  return problems.map((problem) => `${faultLine(problem, directory)}; ${problemInWords(problem, 'en').write}`)
}

/** An issue of a newspaper without faults, whole. */
export async function issueOf(directory: string, id = '2025-01-15'): Promise<Issue | undefined> {
  const { keys, problems } = await checkNewspaper(directory)
  if (problems.length > 0) throw new Error(problems.map((problem) => faultLine(problem)).join('\n'))
  return new ContentCache(join(directory, '../cache')).readIssue(keys?.[id] ?? '')
}
