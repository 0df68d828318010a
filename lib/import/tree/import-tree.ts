import { existsSync, readFileSync } from 'node:fs'
import path from 'node:path'
import { concurrently } from '../../build/concurrently.ts'
import { startProgress } from '../../build/progress.ts'
import { writeAside } from '../../store/write-aside.ts'
import { hasPlaces } from '../arrange/arrange.ts'
import { ImportError } from '../import-error.ts'
import { importFiles, type PageImport } from '../import-files.ts'
import { placesOf } from '../plan/check-plan.ts'
import { joinLines } from '../plan/join-lines.ts'
import { toPieces } from '../plan/pieces.ts'
import { countPlan, type Plan } from '../plan/plan.ts'
import type { Source } from '../plan/source.ts'
import { saveToDesk } from '../write/desk-folder.ts'
import { writeDrafts } from '../write/write-drafts.ts'
import { type ArchivePage, findPages } from './find-pages.ts'

export interface TreeOptions {
  /** The content folder. */
  readonly directory: string
  readonly recipe?: string
  /** Whether pages that an earlier run took in are passed over. */
  readonly resume: boolean
}

/** What became of a file. */
export interface PageResult {
  readonly file: string
  readonly issue: string
  readonly page: string
  readonly articles: number
  readonly placed: number
  readonly open: number
  /** What asks a person; absent if nothing does. */
  readonly asks?: string
}

export interface TreeReport {
  readonly results: readonly PageResult[]
  readonly undated: readonly string[]
  /** How many an earlier run had done. */
  readonly passedOver: number
}

/** How many files are read at a time: each in a process that keeps a processor busy. */
const atOnce = 2

/**
 * Takes in an archive without asking: each page's drafts, or an entry in the report with why not. What is done is noted page by
 * page, so that a run that was broken off goes on where it was.
 */
export async function importTree(folder: string, options: TreeOptions): Promise<TreeReport> {
  if (!existsSync(folder)) throw new ImportError(`${folder} 没有找到；请核对文件夹的名字`)
  const { pages, undated } = findPages(folder)
  const done = new DoneList(options)
  const left = pages.filter(({ file }) => !done.has(file))
  const progress = startProgress('import', left.length)
  const results: PageResult[] = []
  await concurrently(byDays(left), atOnce, async (ofDay) => {
    for (const page of ofDay) {
      const result = await importPage(page, options)
      results.push(result)
      if (result.placed + result.open > 0) done.add(page.file)
      progress.step()
    }
  })
  const sorted = results.toSorted((a, b) => (a.file < b.file ? -1 : 1))
  const report = { results: sorted, undated, passedOver: pages.length - left.length }
  writeAside(path.join(options.directory, '.desk/tree-report.txt'), `${formatReport(report)}\n`)
  return report
}

/** Pages of a day one after the other: they share `issue.md` and `source.txt`. */
function byDays(pages: readonly ArchivePage[]): readonly (readonly ArchivePage[])[] {
  const days = new Map<string, ArchivePage[]>()
  for (const page of pages) days.set(page.issue, [...(days.get(page.issue) ?? []), page])
  return [...days.values()]
}

async function importPage(page: ArchivePage, { directory, recipe }: TreeOptions): Promise<PageResult> {
  const none = { file: page.file, issue: page.issue, page: page.page, articles: 0, placed: 0, open: 0 }
  try {
    const read = await importFiles([page.file], { ...page, ...(recipe !== undefined && { recipe }) })
    const [first, ...others] = read
    if (!first) return { ...none, asks: '里面没有文字' }
    if (others.length > 0) return { ...none, asks: `一个文件有 ${read.length} 版，请按版拆开` }
    return writePage(page, first, directory)
  } catch (error) {
    if (error instanceof ImportError) return { ...none, asks: error.message }
    throw error
  }
}

/** Above this share of open lines the articles of a page are not told apart. */
const mostOpen = 0.5

function writePage(page: ArchivePage, read: PageImport, directory: string): PageResult {
  const { issue, file } = page
  const { placed, open, total } = countPlan(read.plan)
  const articles = read.plan.articles.filter(({ parts }) =>
    parts.some(({ role }) => role === 'headline'),
  ).length
  if (articles === 0 || open > mostOpen * total) return writeAsText(page, read, directory)
  const { remarks } = writeDrafts({ directory, issue, ...read })
  saveToDesk({ directory, issue, ...read, files: [] })
  const asks = [
    ...(open > 0 ? [`${open} 行未排`] : []),
    ...remarks.filter((remark) => /没有认出标题/.test(remark)),
  ]
  return {
    file,
    issue,
    page: page.page,
    articles,
    placed,
    open,
    ...(asks.length > 0 && { asks: asks.join('；') }),
  }
}

/** A page whose articles cannot be told goes in as its words: found as 第×版, its articles later. */
function writeAsText(
  page: ArchivePage,
  { sources, plan, pictures }: PageImport,
  directory: string,
): PageResult {
  const { issue, file } = page
  const isAlto = /\.xml$/i.test(file) && sources.some(hasPlaces)
  const attached = isAlto
    ? new Map([['page.xml', new Uint8Array(readFileSync(file))]])
    : new Map([['page.txt', pageText(sources, plan)]])
  const open = placesOf(plan)
  const bare = { ...plan, articles: [], pageLines: [], unused: [], open }
  writeDrafts({
    directory,
    issue,
    page: page.page,
    sources: [],
    plan: { ...bare, open: [] },
    pictures,
    attached,
  })
  saveToDesk({ directory, issue, page: page.page, sources, plan, files: [] })
  const asks = '分不出稿件，整版文字已写进去'
  return { file, issue, page: page.page, articles: 0, placed: 0, open: open.length, asks }
}

/** The words of a page as far as their order is known: what belongs together in one line. */
function pageText(sources: readonly Source[], plan: Plan): string {
  const pieces = toPieces(sources, plan)
  const parts = [
    ...plan.pageLines.map(({ id }) => [id]),
    ...plan.articles.flatMap(({ parts: ofArticle }) => ofArticle.map(({ lines }) => lines)),
    ...plan.open.map((id) => [id]),
  ]
  return parts.map((ids) => `${joinLines(ids.flatMap((id) => pieces.get(id) ?? []))}\n`).join('')
}

/** What was done, in sums; and below, a line for each page that asks a person. */
export function formatReport({ results, undated, passedOver }: TreeReport): string {
  const sum = (of: (result: PageResult) => number) => results.reduce((total, result) => total + of(result), 0)
  const written = results.filter(({ placed, open }) => placed + open > 0).length
  const asking = results.filter(({ asks }) => asks !== undefined)
  return [
    `共 ${results.length} 版：已写 ${written} 版 ${sum(({ articles }) => articles)} 篇，已排 ${sum(({ placed }) => placed)} 行，未排 ${sum(({ open }) => open)} 行`,
    ...(passedOver > 0 ? [`上次已做的 ${passedOver} 版没有再读`] : []),
    ...(asking.length > 0 ? [`要人看的 ${asking.length} 版：`] : []),
    ...asking.map(({ file, asks }) => `  ${file}：${asks}`),
    ...undated.map((file) => `  ${file}：文件名和文件夹名里没有日期，没有读`),
  ].join('\n')
}

/** The files that were taken in, a line each, in `.desk/` of the content. */
class DoneList {
  readonly #file: string
  readonly #names: Set<string>

  constructor({ directory, resume }: TreeOptions) {
    this.#file = path.join(directory, '.desk/tree-done.txt')
    const before = resume && existsSync(this.#file) ? readFileSync(this.#file, 'utf8').split('\n') : []
    this.#names = new Set(before.filter((line) => line !== ''))
  }

  has(file: string): boolean {
    return this.#names.has(path.resolve(file))
  }

  add(file: string): void {
    this.#names.add(path.resolve(file))
    writeAside(this.#file, `${[...this.#names].join('\n')}\n`)
  }
}
