import type { Article, Page } from '../model.ts'
import { isError, reportTo } from '../problems/problem.ts'
import type { ContentFolder, SourceFile } from './files/content-folder.ts'
import type { PageFiles } from './files/issue-files.ts'
import { type FilesBeside, readAttachment, readPicture } from './files/media.ts'
import { photoFormats } from './files/media-formats.ts'
import { readPageText } from './files/page-text.ts'
import { faultyArticle } from './live/faulty-article.ts'
import { type ParsedArticle, parseArticle } from './parse-article.ts'
import type { Reference } from './references.ts'
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
}

/** Makes a page of its files; adds what is wrong with them to the folder's problems. `isLive` as for an issue. */
export async function parsePage(
  folder: ContentFolder,
  files: PageFiles,
  isLive = false,
): Promise<ParsedPage> {
  const path = `issues/${files.id}`
  const beside = { folder, path, files: files.media, report: reportTo(folder.problems, `${path}/page.md`) }
  const { image, pdf, text, ...values } = files.page
    ? readFieldFile(files.page, pageSchema, beside.report)
    : {}
  const picture = image && (await readPicture(beside, image, photoFormats))
  const attachment = pdf && readAttachment(beside, pdf)
  const lines = text && readPageText(beside, text)
  if (files.articles.length === 0 && !image && !pdf && !text) {
    beside.report(1, 'page-empty')
  }
  const parsed = await parseArticles(files, beside, isLive)
  const references = parsed.flatMap((article) => article.references)
  const drafts = new Set(parsed.filter(({ draft }) => draft).map(({ id }) => id))
  const targets = files.articles.map(toId).filter((id) => !drafts.has(id))
  const published = parsed.filter(({ draft }) => isLive || !draft)
  const articles = published.map(toArticle)
  if (articles.length === 0 && !picture && !attachment && !lines) return { references, targets, hidden: [] }
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
  return { page, references, targets, hidden: published.flatMap((article) => article.hidden) }
}

async function parseArticles(
  files: PageFiles,
  beside: FilesBeside,
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

/** The path is the identity: `issues/2025-lianghui/01/01.md` is `2025-lianghui/01/01`. */
function toId({ path }: SourceFile): string {
  return path.slice('issues/'.length, -'.md'.length)
}

function toArticle(parsed: ParsedArticle, place: number): Article {
  const { draft, references: _references, length, masks: _masks, hidden: _hidden, ...known } = parsed
  const { rank, ...article } = known
  return {
    ...article,
    ...(draft && { draft }),
    rank: rank ?? (place === 0 ? 'lead' : length < briefLimit ? 'brief' : 'normal'),
    matchesSource: false,
  }
}
