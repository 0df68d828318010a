import { parseBody } from '../body/parse/parse-body.ts'
import type { Publication } from '../model.ts'
import { aboutUrl } from '../urls.ts'
import { type ContentFolder, decodeText, readSource } from './files/content-folder.ts'
import { type FilesBeside, readPicture } from './files/media.ts'
import { nameplateFormats } from './files/media-formats.ts'
import { readSiteUrl } from './files/site-address.ts'
import { type Report, reportTo } from './problem.ts'
import { readFields } from './schema/fields.ts'
import { publicationSchema } from './schema/publication-schema.ts'
import { readFrontMatter } from './yaml/front-matter.ts'

const defaultCards = 30

/** Reads `publication.md`; `files` are the names that lie beside it. `undefined` if it is faulty. */
export async function readPublication(
  folder: ContentFolder,
  files: readonly string[],
): Promise<Publication | undefined> {
  const report = reportTo(folder.problems, 'publication.md')
  if (!files.includes('publication.md')) {
    report(1, 'the content folder should have the file publication.md, but it is missing')
    return undefined
  }
  const file = readSource(folder, 'publication.md')
  const text = file && decodeText(file, report)
  if (text === undefined) return undefined
  const { fields, body, bodyLine } = readFrontMatter(text, report)
  const about = body.trim() === '' ? undefined : parseAbout(body, bodyLine, report)
  if (!fields) return undefined
  const { title, nameplate, onThisDay, ...values } = readFields(fields, publicationSchema, report)
  const beside: FilesBeside = { folder, path: '', files, report }
  const siteUrl = readSiteUrl(report) ?? values.url
  const picture = nameplate && (await readPicture(beside, nameplate, nameplateFormats))
  if (title === undefined) return undefined
  return {
    ...values,
    title,
    ...(siteUrl !== undefined && { url: siteUrl }),
    ...(picture && { nameplate: picture }),
    identifiers: values.identifiers ?? [],
    cards: values.cards ?? defaultCards,
    footer: values.footer ?? [],
    ...(onThisDay === 'on' && { onThisDay: true }),
    ...(about && { about }),
  }
}

function parseAbout(markdown: string, firstLine: number, report: Report) {
  const { body, problems } = parseBody(markdown, { address: aboutUrl })
  for (const { line, message } of problems) report(firstLine + line - 1, message)
  return body
}
