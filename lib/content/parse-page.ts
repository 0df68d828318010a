import type { Article, Page, PartialDate } from '../model.ts'
import { isError, newProblem, reportTo } from '../problems/problem.ts'
import type { ContentFolder, SourceFile } from './files/content-folder.ts'
import type { PageFiles } from './files/issue-files.ts'
import { readAttachment, readPicture } from './files/media.ts'
import { photoFormats } from './files/media-formats.ts'
import { readPageText } from './files/page-text.ts'
import { faultyArticle } from './live/faulty-article.ts'
import { type ArticleSurroundings, type ParsedArticle, parseArticle } from './parse-article.ts'
import type { Reference } from './references.ts'
import type { ChangedWords } from './remarks/changed-words.ts'
import { remarkOnFile } from './remarks/text-remarks.ts'
import { remarkOnUnused } from './remarks/unused-media.ts'
import { readFieldFile } from './schema/field-file.ts'
import { pageSchema } from './schema/page-schema.ts'
import type { HiddenWords } from './taken-out/mask-source.ts'
import { maskPicture, takesOut } from './taken-out/page-masks.ts'

/** A text under so many 字 is a brief (简讯). */
const briefLimit = 200

/** A page as read; `page` is absent if all its articles are drafts and nothing else of it can be shown. */
export interface ParsedPage {
  readonly page?: Page
  readonly references: readonly Reference[]
  /** Ids of its articles that can be referred to: all but drafts, the faulty ones too. */
  readonly targets: readonly string[]
  /** Where masks of hidden words stand in its articles. */
  readonly hidden: readonly HiddenWords[]
  /** What corrections changed, by the id of their article. */
  readonly changes: ReadonlyMap<string, readonly ChangedWords[]>
}

/** What a page needs to know of its issue. */
interface PageSurroundings {
  /** As for an issue. */
  readonly isLive: boolean
  readonly issueDate: PartialDate | undefined
}

/** Makes a page of its files; adds what is wrong with them to the folder's problems. */
export async function parsePage(
  folder: ContentFolder,
  files: PageFiles,
  { isLive, issueDate }: PageSurroundings,
): Promise<ParsedPage> {
  const path = `issues/${files.id}`
  const report = reportTo(folder.problems, `${path}/page.md`)
  const beside = { folder, path, files: files.media, used: new Set<string>(), report }
  const problemsBefore = folder.problems.length
  const { image, pdf, text, ...values } = files.page
    ? readFieldFile(files.page, pageSchema, beside.report)
    : {}
  const picture = image && (await readPicture(beside, image, photoFormats))
  const attachment = pdf && readAttachment(beside, pdf)
  const lines = text && readPageText(beside, text)
  if (files.articles.length === 0 && !image && !pdf && !text) {
    beside.report(1, 'page-empty')
  }
  const surroundings = { ...beside, hasFacsimile: image !== undefined, issueDate }
  const parsed = await parseArticles(files, surroundings, isLive)
  const references = parsed.flatMap((article) => article.references)
  const drafts = new Set(parsed.filter(({ draft }) => draft).map(({ id }) => id))
  const targets = files.articles.map(toId).filter((id) => !drafts.has(id))
  const published = parsed.filter(({ draft }) => isLive || !draft)
  const changes = new Map(
    parsed.filter((article) => article.changes.length > 0).map((article) => [article.id, article.changes]),
  )
  const articles = published.map(toArticle)
  remarkOnFile(folder, files.page)
  remarkOnLeads(folder, parsed, articles)
  // A file that cannot be read names nothing.
  if (!folder.problems.slice(problemsBefore).some(isError)) remarkOnUnused(beside)
  const known = { references, targets, changes }
  if (articles.length === 0 && !picture && !attachment && !lines) return { ...known, hidden: [] }
  const masks = published.map((article) => article.masks)
  const shown = picture && maskPicture(picture, masks)
  const page = {
    ...values,
    id: files.id,
    credits: values.credits ?? [],
    ...(shown && { image: shown }),
    // A PDF and a text hold words over which no mask can lie.
    ...(attachment && !takesOut(masks) && { pdf: attachment }),
    ...(lines && !takesOut(masks) && { text: lines }),
    articles,
  }
  return { page, ...known, hidden: published.flatMap((article) => article.hidden) }
}

async function parseArticles(
  files: PageFiles,
  beside: ArticleSurroundings,
  isLive: boolean,
): Promise<readonly ParsedArticle[]> {
  const articles: ParsedArticle[] = []
  for (const file of files.articles) {
    const report = reportTo(beside.folder.problems, file.path)
    const { problems } = beside.folder
    const before = problems.length
    const article = await parseArticle(file, toId(file), { ...beside, report })
    const faults = problems.slice(before).filter(isError)
    if (isLive && faults.length > 0) articles.push(faultyArticle(toId(file), faults))
    else if (article) articles.push(article)
  }
  return articles
}

/** A second 头条 of a page, whether its rank was typed or follows from its place. */
function remarkOnLeads(
  folder: ContentFolder,
  parsed: readonly ParsedArticle[],
  articles: readonly Article[],
): void {
  const [first, ...others] = articles.filter(({ rank, status }) => rank === 'lead' && status !== 'withdrawn')
  for (const { id } of others) {
    const line = parsed.find((article) => article.id === id)?.rankLine ?? 1
    folder.problems.push(newProblem(`issues/${id}.md`, line, 'lead-twice', { other: first?.id ?? '' }))
  }
}

/** The path is the identity: `issues/2025-lianghui/01/01.md` is `2025-lianghui/01/01`. */
function toId({ path }: SourceFile): string {
  return path.slice('issues/'.length, -'.md'.length)
}

function toArticle(parsed: ParsedArticle, place: number): Article {
  const { draft, references: _references, length, masks: _masks, hidden: _hidden, ...known } = parsed
  const { rank, rankLine: _line, changes: _changes, ...article } = known
  return {
    ...article,
    ...(draft && { draft }),
    rank: rank ?? (place === 0 ? 'lead' : length < briefLimit ? 'brief' : 'normal'),
    matchesSource: false,
  }
}
