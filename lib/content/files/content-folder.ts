import { isUtf8 } from 'node:buffer'
import { type Dirent, readdirSync, readFileSync, readlinkSync, realpathSync, statSync } from 'node:fs'
import { join } from 'node:path'
import { type Phrase, phrase } from '../../problems/phrases.ts'
import { type Problem, type Report, reportTo } from '../../problems/problem.ts'
import { noWording, type Wording } from '../remarks/house-list.ts'
import { isInside } from './content-directory.ts'

/** The content folder while it is being read, and what was found wrong in it. Paths are inside of it. */
export interface ContentFolder {
  readonly directory: string
  /** `directory` without symbolic links; nothing may lie outside. */
  readonly realDirectory: string
  readonly problems: Problem[]
  /** The house list of words, known once it was read. */
  readonly wording: Wording
}

/** Names in a folder, in order, without READMEs, names that begin with a dot and what systems leave unseen. */
export interface Listing {
  readonly files: readonly string[]
  readonly folders: readonly string[]
}

/** A file's bytes as they were when the content was read. */
export interface SourceFile {
  readonly path: string
  readonly bytes: Buffer
}

/** What Windows, macOS, network drives and editors put beside files unseen: 03.md~, ~$03.docx. */
const leftUnseen =
  /^(?:(?:eh)?thumbs(?:_vista)?\.db|desktop\.ini|icon\r|__macosx|@eadir|\$recycle\.bin|system volume information|~\$.*|~wr[ld]\d+\.tmp|.*~)$/i

/** The content folder at `directory`, or `undefined` (and the problem said) if there is no folder. */
export function openContentFolder(directory: string, problems: Problem[]): ContentFolder | undefined {
  const is = whatLiesAt(directory)
  if (is === 'folder')
    return { directory, realDirectory: realpathSync(directory), problems, wording: noWording }
  reportTo(problems, '')(1, 'content-folder', { is })
  return undefined
}

function whatLiesAt(directory: string): 'folder' | Phrase {
  try {
    return statSync(directory).isDirectory() ? 'folder' : phrase('is-a-file')
  } catch (error) {
    const code = codeOf(error)
    return code === 'ENOENT' ? phrase('is-missing') : phrase('gives', { code })
  }
}

/** What lies in a folder of the content. What cannot be read is reported and left out. */
export function listFolder(folder: ContentFolder, path: string): Listing {
  const listing = { files: [] as string[], folders: [] as string[] }
  for (const entry of readEntries(folder, path)) {
    if (isPassedOver(entry.name)) continue
    const place = path === '' ? entry.name : `${path}/${entry.name}`
    reportName(entry.name, reportTo(folder.problems, place))
    const kind = kindOf(folder, place, entry)
    if (kind) listing[kind].push(entry.name)
  }
  listing.files.sort()
  listing.folders.sort()
  return listing
}

/** A site is copied to other disks, and its addresses are cut where a file's name may have 255 bytes. */
const longestName = 100
const reserved = /^(?:con|prn|aux|nul|com\d|lpt\d)(?:\.|$)/i

function reportName(name: string, report: Report): void {
  const count = [...name].length
  if (count > longestName) report(1, 'name-long', { count })
  if (reserved.test(name)) report(1, 'name-reserved', { name })
}

function isPassedOver(name: string): boolean {
  return name.startsWith('.') || /^readme(\.|$)/i.test(name) || leftUnseen.test(name)
}

function readEntries(folder: ContentFolder, path: string): readonly Dirent[] {
  try {
    return readdirSync(join(folder.directory, path), { withFileTypes: true })
  } catch (error) {
    reportTo(folder.problems, path)(1, 'folder-unreadable', { code: codeOf(error) })
    return []
  }
}

function kindOf(folder: ContentFolder, path: string, entry: Dirent): keyof Listing | undefined {
  if (entry.isFile()) return 'files'
  if (entry.isDirectory()) return 'folders'
  const report = reportTo(folder.problems, path)
  if (entry.isSymbolicLink()) return kindOfLink(folder, path, report)
  report(1, 'file-special')
  return undefined
}

function kindOfLink(folder: ContentFolder, path: string, report: Report): keyof Listing | undefined {
  const link = join(folder.directory, path)
  try {
    if (!isInside(folder.realDirectory, realpathSync(link))) {
      report(1, 'link-outside', { target: readlinkSync(link) })
      return undefined
    }
    const target = statSync(link)
    if (target.isDirectory()) return 'folders'
    if (target.isFile()) return 'files'
    report(1, 'link-special')
  } catch (error) {
    report(1, 'link-broken', { code: codeOf(error) })
  }
  return undefined
}

/** A file's bytes; `undefined`, and the problem said, if it cannot be read. */
export function readSource(folder: ContentFolder, path: string): SourceFile | undefined {
  try {
    return { path, bytes: readFileSync(join(folder.directory, path)) }
  } catch (error) {
    reportTo(folder.problems, path)(1, 'file-unreadable', { code: codeOf(error) })
    return undefined
  }
}

/** A file as text with `\n` for line ends; `undefined`, and the problem said, if it is not UTF-8. */
export function decodeText({ bytes }: SourceFile, report: Report): string | undefined {
  // A TextDecoder takes the byte order mark away.
  if (isUtf8(bytes)) return new TextDecoder().decode(bytes).replace(/\r\n?/g, '\n')
  report(firstLineNotUtf8(bytes), 'not-utf8')
  return undefined
}

function firstLineNotUtf8(bytes: Buffer): number {
  let line = 1
  let start = 0
  for (let end = bytes.indexOf(10); end >= 0; end = bytes.indexOf(10, start)) {
    if (!isUtf8(bytes.subarray(start, end))) return line
    start = end + 1
    line += 1
  }
  return line
}

function codeOf(error: unknown): string {
  return error instanceof Error && 'code' in error ? String(error.code) : String(error)
}
