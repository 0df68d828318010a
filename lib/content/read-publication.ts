import type { FormerName, Publication } from '../model.ts'
import { reportTo } from '../problems/problem.ts'
import { aboutUrl } from '../urls.ts'
import { type ContentFolder, decodeText, readSource } from './files/content-folder.ts'
import { type FilesBeside, readPicture } from './files/media.ts'
import { isMediaName, nameplateFormats } from './files/media-formats.ts'
import { readSiteUrl } from './files/site-address.ts'
import { readBody } from './read-body.ts'
import type { Reference } from './references.ts'
import { remarkOnFooter } from './remarks/publication-remarks.ts'
import { remarkOnFile } from './remarks/text-remarks.ts'
import { remarkOnUnused } from './remarks/unused-media.ts'
import { readFields } from './schema/fields.ts'
import { publicationSchema, type TypedNames } from './schema/publication-schema.ts'
import { readFrontMatter } from './yaml/front-matter.ts'

const defaultCards = 30

/** 报刊 as read, and the links of its text. */
export interface ReadPublication {
  /** Absent if it is faulty. */
  readonly publication?: Publication
  readonly references: readonly Reference[]
}

/** Reads `publication.md`; `files` are the names that lie beside it. */
export async function readPublication(
  folder: ContentFolder,
  files: readonly string[],
): Promise<ReadPublication> {
  const report = reportTo(folder.problems, 'publication.md')
  if (!files.includes('publication.md')) {
    report(1, 'publication-missing')
    return { references: [] }
  }
  const file = readSource(folder, 'publication.md')
  const text = file && decodeText(file, report)
  if (text === undefined) return { references: [] }
  const { fields, body, bodyLine } = readFrontMatter(text, report)
  const about = body.trim() === '' ? undefined : readBody(body, bodyLine, aboutUrl, report)
  const references = (about?.links ?? []).map(({ line, url }) => {
    return { to: 'address', target: url, file: 'publication.md', line } as const
  })
  if (!fields) return { references }
  const { title, nameplate, names, onThisDay, ...values } = readFields(fields, publicationSchema, report)
  const beside: FilesBeside = { folder, path: '', files: files.filter(isMediaName), used: new Set(), report }
  const siteUrl = readSiteUrl(report) ?? values.url
  const picture = nameplate && (await readPicture(beside, nameplate, nameplateFormats))
  const formerNames = await readNames(names ?? [], beside)
  remarkOnUnused(beside)
  remarkOnFile(folder, file)
  if (siteUrl !== undefined) remarkOnFooter(values.footer ?? [], report)
  if (title === undefined) return { references }
  const publication = {
    ...values,
    title,
    ...(siteUrl !== undefined && { url: siteUrl }),
    ...(picture && { nameplate: picture }),
    identifiers: values.identifiers ?? [],
    ...(formerNames.length > 0 && { names: formerNames }),
    cards: values.cards ?? defaultCards,
    footer: values.footer ?? [],
    ...(onThisDay === 'on' && ({ onThisDay: true } as const)),
    ...(about && { about: about.body }),
  }
  return { publication, references }
}

async function readNames(names: TypedNames, beside: FilesBeside): Promise<readonly FormerName[]> {
  const read: FormerName[] = []
  for (const { until, newspaper, nameplate, identifiers = [] } of names) {
    const picture = nameplate && (await readPicture(beside, nameplate, nameplateFormats))
    if (read.some((other) => other.until === until.value)) {
      beside.report(until.line, 'name-until-twice', { date: until.value })
    }
    read.push({ until: until.value, newspaper, identifiers, ...(picture && { nameplate: picture }) })
  }
  return read
}
