import { existsSync, readFileSync } from 'node:fs'
import path from 'node:path'
import { displayPath } from '../../content/files/content-directory.ts'
import { isId } from '../../content/files/issue-files.ts'
import { reportIssueName } from '../../content/files/issue-name.ts'
import { sentenceOf } from '../../problems/format-problem.ts'
import { terminalLanguage } from '../../problems/language.ts'
import { type Problem, reportTo } from '../../problems/problem.ts'
import { writeAside } from '../../store/write-aside.ts'
import { ImportError } from '../import-error.ts'
import { findBreaches } from '../plan/check-plan.ts'
import { toPieces } from '../plan/pieces.ts'
import type { Plan } from '../plan/plan.ts'
import type { Line, Source } from '../plan/source.ts'
import { draftArticle } from './draft-article.ts'
import { draftIssue, draftPage, pageTexts } from './draft-page.ts'
import { readSectionNames } from './section-names.ts'
import { toSourceText } from './source-text.ts'

/** A page to be written. */
export interface Drafts {
  /** The content folder. */
  readonly directory: string
  readonly issue: string
  readonly page: string
  readonly sources: readonly Source[]
  readonly plan: Plan
  /** Bytes of the pictures of the sources, by their ids. */
  readonly pictures: ReadonlyMap<string, Uint8Array>
  /** The page drawn, and the page as text, with the names they are to have. */
  readonly attached?: ReadonlyMap<string, Uint8Array | string>
}

/** What was written. */
export interface Written {
  /** Paths in the content folder, in the order they were written. */
  readonly files: readonly string[]
  /** What an editor should do about it: a title to find, a picture without a caption. */
  readonly remarks: readonly string[]
}

/**
 * Writes drafts, `source.txt`, pictures, and what is missing of issue and page. Nothing that is there is changed, but that the
 * text of a further page is put behind an issue's `source.txt`. Throws an `ImportError`, and writes nothing, if an article or
 * a picture is there already or the plan breaks the law.
 */
export function writeDrafts(drafts: Drafts): Written {
  checkAddress(drafts.issue, drafts.page)
  refuseBreaches(drafts.sources, drafts.plan)
  const { plan, remarks } = withoutHeadless(drafts.plan)
  const made = new DraftFiles({ ...drafts, plan })
  refuseThere(drafts.directory, made.files)
  for (const [file, content] of made.files) writeAside(path.join(drafts.directory, file), content)
  return { files: [...made.files.keys()], remarks: [...remarks, ...made.remarks] }
}

function checkAddress(issue: string, page: string): void {
  if (!isId(issue)) {
    throw new ImportError(
      `--issue should be a day such as 2026-03-05 or a name of a–z, 0–9 and -, but is ${issue}`,
    )
  }
  const faults: Problem[] = []
  reportIssueName(issue, reportTo(faults, issue))
  const [fault] = faults
  if (fault) throw new ImportError(sentenceOf(fault, terminalLanguage()))
  if (!/^\d\d$/.test(page)) throw new ImportError(`--page should be two digits such as 01, but is ${page}`)
}

function refuseBreaches(sources: readonly Source[], plan: Plan): void {
  const words = { nowhere: '没有去处', twice: '用了两次', unknown: '原文里没有' }
  const breaches = findBreaches(sources, plan).map(({ id, is }) => `${id} ${words[is]}`)
  if (breaches.length > 0) throw new ImportError(`排稿不全，未写入：${breaches.slice(0, 10).join('，')}`)
}

/** Articles whose headline is not known are not written: their lines are open. */
function withoutHeadless(plan: Plan): { readonly plan: Plan; readonly remarks: readonly string[] } {
  const hasHeadline = ({ parts }: Plan['articles'][number]) => parts.some(({ role }) => role === 'headline')
  const headless = plan.articles.filter((article) => !hasHeadline(article))
  const articles = plan.articles
    .filter(hasHeadline)
    .map((article, i) => ({ ...article, number: String(i + 1).padStart(2, '0') }))
  const lost = headless.flatMap(({ parts }) => parts.flatMap(({ lines }) => lines))
  const remarks =
    headless.length > 0 ? [`${headless.length} 篇没有认出标题，未写；共 ${lost.length} 行，列在未排中`] : []
  return { plan: { ...plan, articles, open: [...plan.open, ...lost] }, remarks }
}

function refuseThere(directory: string, files: ReadonlyMap<string, unknown>): void {
  const there = [...files.keys()].filter(
    (file) => !/source\.txt$/.test(file) && existsSync(path.join(directory, file)),
  )
  if (there.length === 0) return
  const names = there.slice(0, 5).map((file) => displayPath(path.join(directory, file)))
  throw new ImportError(
    `${names.join('、')} 已经有了，不覆盖，什么也没有写；请换一个版（--page），或先把它移开`,
  )
}

/** The files of a page by their paths, and what there is to say of them. */
class DraftFiles {
  readonly files = new Map<string, string | Uint8Array>()
  readonly remarks: string[] = []
  readonly #drafts: Drafts
  readonly #lineOf: (id: string) => Line
  readonly #folder: string

  constructor(drafts: Drafts) {
    this.#drafts = drafts
    this.#folder = `issues/${drafts.issue}/${drafts.page}`
    const pieces = toPieces(drafts.sources, drafts.plan)
    this.#lineOf = (id) => {
      const line = pieces.get(id)
      if (!line) throw new Error(`no line ${id}`)
      return line
    }
    this.#addIssueAndPage()
    this.#addArticles()
    this.#addSource()
  }

  #addIssueAndPage(): void {
    const { issue, plan, sources, attached = new Map(), directory } = this.#drafts
    const texts = pageTexts(plan, this.#lineOf)
    const facts = sources.find((source) => source.facts)?.facts
    const names = [...attached.keys()]
    const image = names.find((name) => /\.(?:png|jpg|webp)$/.test(name))
    const text = names.find((name) => /\.(?:txt|xml)$/.test(name))
    const paper = readPaperName(directory)
    this.#addIfMissing(`issues/${issue}/issue.md`, draftIssue(issue, texts, paper))
    const extras = { ...(facts && { facts }), ...(image && { image }), ...(text && { text }) }
    const page = draftPage(texts, extras)
    if (page !== undefined) this.#addIfMissing(`${this.#folder}/page.md`, page)
    for (const [name, content] of attached) this.files.set(`${this.#folder}/${name}`, content)
  }

  #addIfMissing(file: string, content: string): void {
    if (existsSync(path.join(this.#drafts.directory, file))) this.remarks.push(`${file} 已经有了，没有改动`)
    else this.files.set(file, content)
  }

  #addArticles(): void {
    const { plan, directory } = this.#drafts
    const sections = readSectionNames(directory)
    for (const article of plan.articles) {
      const names = this.#addPictures(article.number, article.photos ?? [])
      const captioned = new Set(article.parts.map(({ photo }) => photo))
      for (const [photo, name] of names)
        if (!captioned.has(photo))
          this.remarks.push(`${this.#folder}/${name} 没有图说，还没有写进稿件的 photos`)
      const text = draftArticle(article, {
        lineOf: this.#lineOf,
        pictureName: (photo) => names.get(photo),
        sectionOf: (name) => sections.get(name),
      })
      this.files.set(`${this.#folder}/${article.number}.md`, text)
    }
  }

  #addPictures(number: string, photos: readonly string[]): ReadonlyMap<string, string> {
    const { pictures, sources } = this.#drafts
    const all = sources.flatMap((source) => source.pages.flatMap((page) => page.pictures))
    const names = new Map<string, string>()
    for (const photo of photos) {
      const [bytes, format] = [pictures.get(photo), all.find(({ id }) => id === photo)?.format]
      if (!bytes || format === undefined) continue
      const name = `${number}-${names.size + 1}.${format}`
      names.set(photo, name)
      this.files.set(`${this.#folder}/${name}`, bytes)
    }
    return names
  }

  #addSource(): void {
    const { directory, issue, sources, plan } = this.#drafts
    const file = `issues/${issue}/source.txt`
    const text = toSourceText(sources, plan, this.#lineOf)
    const there = path.join(directory, file)
    const before = existsSync(there) ? `${readFileSync(there, 'utf8').replace(/\n*$/, '')}\n\n` : ''
    if (before !== '') this.remarks.push(`本版的文字接在 ${file} 之后，前面一字未动`)
    if (text !== '') this.files.set(file, before + text)
  }
}

function readPaperName(directory: string): string | undefined {
  const file = path.join(directory, 'publication.md')
  if (!existsSync(file)) return undefined
  return /^title:[ \t]*["']?(.+?)["']?[ \t]*$/mu.exec(readFileSync(file, 'utf8'))?.[1]
}
