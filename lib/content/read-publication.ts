import { parseBody } from '../body/parse-body.ts'
import type { Publication } from '../model.ts'
import { aboutUrl } from '../urls.ts'
import { type ContentFolder, decodeText, readSource } from './content-folder.ts'
import { readFields } from './fields.ts'
import { readFrontMatter } from './front-matter.ts'
import { readPicture, type Shelf } from './media.ts'
import { nameplateFormats } from './media-formats.ts'
import { type Report, reportTo } from './problem.ts'
import { publicationSchema } from './publication-schema.ts'
import { readSiteUrl } from './site-address.ts'

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
  const shelf: Shelf = { folder, path: '', files, report }
  const siteUrl = readSiteUrl(report) ?? values.url
  const picture = nameplate && (await readPicture(shelf, nameplate, nameplateFormats))
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
