import { createHash } from 'node:crypto'
import { posix } from 'node:path'
import sharp from 'sharp'
import type { Attachment, Picture } from '../../model.ts'
import type { Report } from '../problem.ts'
import type { Located } from '../schema/fields.ts'
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
  const format = formats[posix.extname(file.path).slice(1)]
  const seen = await lookAt(file, format)
  if (typeof seen === 'string') {
    beside.report(name.line, `${name.value} should be a picture that can be shown, but ${seen}`)
    return undefined
  }
  return { file: file.path, ...seen, bytes: file.bytes.length, hash: hashOf(file.bytes) }
}

/** A file that a field names and that is passed on as it is. */
export function readAttachment(beside: FilesBeside, name: Located<string>): Attachment | undefined {
  const file = readNamed(beside, name)
  return file && toAttachment(file)
}

/** What the model says of a file that is passed on as it is. */
export function toAttachment({ path, bytes }: SourceFile): Attachment {
  return { file: path, bytes: bytes.length, hash: hashOf(bytes) }
}

function readNamed(beside: FilesBeside, { value, line }: Located<string>): SourceFile | undefined {
  const found = beside.files.includes(value)
  const file = found ? readSource(beside.folder, posix.join(beside.path, value)) : undefined
  if (!found) beside.report(line, `${value} should lie beside this file, but is missing`)
  else if (file?.bytes.length === 0) beside.report(line, `${value} should hold something, but is empty`)
  return file?.bytes.length ? file : undefined
}

/** Size as shown, or what is wrong with the picture. Decoding it small also finds one that is cut off. */
async function lookAt(
  file: SourceFile,
  format?: string,
): Promise<{ width: number; height: number } | string> {
  try {
    const image = sharp(file.bytes, { failOn: 'truncated', limitInputPixels: pixelLimit })
    const { format: is, autoOrient } = await image.metadata()
    if (is !== format) return `its bytes are ${is}`
    await image.resize(8).raw().toBuffer()
    return { width: autoOrient.width, height: autoOrient.height }
  } catch (error) {
    const reason = error instanceof Error ? error.message.replace(/\s+/g, ' ').trim() : String(error)
    return /pixel limit/.test(reason) ? 'it has more than 50 million pixels' : `is not readable: ${reason}`
  }
}
