import { isUtf8 } from 'node:buffer'
import { createHash } from 'node:crypto'
import { existsSync, readFileSync } from 'node:fs'
import { DeskError } from '../desk-error.ts'

/** A file's text with the byte order mark it may have, and the hash of its bytes; both empty where there is none. */
export interface TextOfFile {
  readonly source: string
  readonly hash: string
}

/** Reads a file; throws a `DeskError` if it is no UTF-8, which a save would change. */
export function readText(place: string, file: string): TextOfFile {
  if (!existsSync(place)) return { source: '', hash: '' }
  const bytes = readFileSync(place)
  if (!isUtf8(bytes)) throw new DeskError(`${file} 不是 UTF-8 编码；请用记事本打开，另存为 UTF-8`)
  return { source: new TextDecoder('utf-8', { ignoreBOM: true }).decode(bytes), hash: hashOf(bytes) }
}

/** SHA-256 in hexadecimal. */
export function hashOf(bytes: Uint8Array | string): string {
  return createHash('sha256').update(bytes).digest('hex')
}
