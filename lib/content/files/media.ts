import { createHash } from 'node:crypto'
import { posix } from 'node:path'
import sharp from 'sharp'
import type { Attachment, Picture } from '../../model.ts'
import { phrase } from '../../problems/phrases.ts'
import { type Report, shorten } from '../../problems/problem.ts'
import type { Located } from '../schema/fields.ts'
import { findActiveSvg } from './active-svg.ts'
import { findFormat, hasFormat } from './attachment-formats.ts'
import { type ContentFolder, readSource, type SourceFile } from './content-folder.ts'

const pixelLimit = 50_000_000

/** SHA-256 of bytes or text, hexadecimal. */
export function hashOf(data: Buffer | string): string {
  return createHash('sha256').update(data).digest('hex')
}

/** Files that lie beside a content file, and the means to read one that a field names. */
export interface FilesBeside {
  readonly folder: ContentFolder
  /** Path of the folder inside the content folder. */
  readonly path: string
  readonly files: readonly string[]
  /** Those of them that fields have named so far. */
  readonly used: Set<string>
  readonly report: Report
}

/** A picture that a field names, looked at whole: one that cannot be shown is reported. */
export async function readPicture(
  beside: FilesBeside,
  name: Located<string>,
  formats: Readonly<Record<string, string>>,
): Promise<Picture | undefined> {
  const file = readNamed(beside, name)
  if (!file) return undefined
  const format = formats[extensionOf(file)]
  const what = format === 'svg' ? findActiveSvg(file.bytes) : undefined
  if (what !== undefined) {
    beside.report(name.line, 'svg-active', { name: name.value, what: shorten(what) })
    return undefined
  }
  const seen = await lookAt(file)
  if (typeof seen === 'string') {
    beside.report(name.line, seen, { name: name.value })
    return undefined
  }
  const { format: is, ...size } = seen
  if (is !== format) {
    beside.report(name.line, 'picture-format', { name: name.value, format: is })
    return undefined
  }
  return { file: file.path, ...size, bytes: file.bytes.length, hash: hashOf(file.bytes) }
}

/** A picture whose files are to say that a machine made it; what they hold then is something else. */
export function toGenerated(picture: Picture): Picture {
  return { ...picture, generated: true, hash: hashOf(`${picture.hash} generated`) }
}

/** A file that a field names and that is passed on as it is. */
export function readAttachment(beside: FilesBeside, name: Located<string>): Attachment | undefined {
  const file = readNamed(beside, name)
  if (file && !hasFormat(file.bytes, extensionOf(file))) {
    const format = findFormat(file.bytes)
    const is = format === undefined ? phrase('is-no-format') : phrase('is-format', { format })
    beside.report(name.line, 'file-format', { name: name.value, is })
    return undefined
  }
  return file && toAttachment(file)
}

function extensionOf({ path }: SourceFile): string {
  return posix.extname(path).slice(1)
}

/** What the model says of a file that is passed on as it is. */
export function toAttachment({ path, bytes }: SourceFile): Attachment {
  return { file: path, bytes: bytes.length, hash: hashOf(bytes) }
}

/** A file that a field names, which holds something; else the fault is said. */
export function readNamed(beside: FilesBeside, { value, line }: Located<string>): SourceFile | undefined {
  beside.used.add(value)
  const found = beside.files.includes(value)
  const file = found ? readSource(beside.folder, posix.join(beside.path, value)) : undefined
  if (!found) beside.report(line, 'file-missing', { name: value })
  else if (file?.bytes.length === 0) beside.report(line, 'file-empty', { name: value })
  return file?.bytes.length ? file : undefined
}

interface SeenPicture {
  readonly format: string
  readonly width: number
  readonly height: number
}

/** Format and size as shown, or what is wrong with the picture. Decoding it small also finds one that is cut off. */
async function lookAt(
  file: SourceFile,
): Promise<SeenPicture | 'picture-large' | 'picture-cut' | 'picture-unreadable'> {
  try {
    const image = sharp(file.bytes, { failOn: 'truncated', limitInputPixels: pixelLimit })
    const { format, autoOrient } = await image.metadata()
    await image.resize(8).raw().toBuffer()
    return { format, width: autoOrient.width, height: autoOrient.height }
  } catch (error) {
    const reason = String(error)
    if (/pixel limit/.test(reason)) return 'picture-large'
    return /premature end|truncated|Read Error|unexpected end/i.test(reason)
      ? 'picture-cut'
      : 'picture-unreadable'
  }
}
