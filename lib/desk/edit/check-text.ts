import { existsSync } from 'node:fs'
import { join } from 'node:path'
import {
  type ContentFolder,
  listFolder,
  openContentFolder,
  readSource,
} from '../../content/files/content-folder.ts'
import { isMediaName, isTimesName } from '../../content/files/media-formats.ts'
import { parseArticle } from '../../content/parse-article.ts'
import { readBody } from '../../content/read-body.ts'
import { checkReferences } from '../../content/references.ts'
import { readWording } from '../../content/remarks/wording.ts'
import { readFields } from '../../content/schema/fields.ts'
import { readFrontMatter } from '../../content/yaml/front-matter.ts'
import type { Archive } from '../../model.ts'
import { problemInWords } from '../../problems/format-problem.ts'
import { type Problem, reportTo, sortProblems } from '../../problems/problem.ts'
import { aboutUrl } from '../../urls.ts'
import { findPlace } from '../file/field-places.ts'
import type { DeskFault } from '../messages.ts'
import { kindOfFile } from './desk-path.ts'
import { schemaOf } from './form-fields.ts'

/** A text of a file as it would be saved. */
export interface TextToCheck {
  readonly directory: string
  readonly file: string
  readonly source: string
  /** What links may lead to. */
  readonly archive: Archive
}

/** What the check says of a text before it is saved, each fault with the field it is in. */
export async function checkText({
  directory,
  file,
  source,
  archive,
}: TextToCheck): Promise<readonly DeskFault[]> {
  const problems: Problem[] = []
  const opened = openContentFolder(directory, problems)
  if (!opened) return []
  const folder = { ...opened, wording: readWording(opened, listFolder(opened, '').files) }
  const text = source.replace(/^\ufeff/, '').replace(/\r\n?/g, '\n')
  if (kindOfFile(file) === 'article') {
    const below = file.slice(0, file.lastIndexOf('/'))
    const media = listFolder({ ...folder, problems: [] }, below).files.filter(isBesideArticle)
    const report = reportTo(problems, file)
    const issue = archive.issues.find(({ id }) => file.startsWith(`issues/${id}/`))
    const beside = {
      folder,
      path: below,
      files: media,
      used: new Set<string>(),
      report,
      hasFacsimile: /^image:/m.test(readText(folder, `${below}/page.md`)),
      issueDate: issue?.date,
    }
    const article = await parseArticle(
      { path: file, bytes: Buffer.from(text) },
      file.slice('issues/'.length, -'.md'.length),
      beside,
    )
    problems.push(...checkReferences(article?.references ?? [], knownOf(archive), () => true))
  } else {
    const report = reportTo(problems, file)
    const { fields, body, bodyLine } = readFrontMatter(text, report)
    if (fields) readFields(fields, schemaOf(file), report)
    if (body.trim() !== '') readBody(body, bodyLine, aboutUrl, report)
  }
  return sortProblems(problems).map((problem) => toDeskFault(problem, text))
}

/** A problem with the place in the form that it is about. */
export function toDeskFault(problem: Problem, source: string): DeskFault {
  const { line, code, severity, should, is, write } = problemInWords(problem, 'zh')
  const { name } = problem.values ?? {}
  // What is missing stands on no line.
  const isMissing = code === 'field-missing' && typeof name === 'string' && !name.includes('.')
  const place = isMissing ? { field: name } : findPlace(source, line)
  return { line, code, severity, should, is, write, ...place }
}

function isBesideArticle(name: string): boolean {
  return isMediaName(name) || isTimesName(name)
}

/** The text of a file that may not be there. */
function readText(folder: ContentFolder, path: string): string {
  const quiet = { ...folder, problems: [] }
  if (!existsSync(join(folder.directory, path))) return ''
  return String(readSource(quiet, path)?.bytes ?? '')
}

function knownOf({ sections, issues }: Archive) {
  return {
    sectionIds: sections.map(({ id }) => id),
    issueIds: issues.map(({ id }) => id),
    articleIds: issues.flatMap(({ pages }) =>
      pages.flatMap(({ articles }) => articles.filter(({ draft }) => !draft).map(({ id }) => id)),
    ),
    entries: issues,
  }
}
