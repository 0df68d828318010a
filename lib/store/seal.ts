import { createHash } from 'node:crypto'
import { existsSync, readFileSync, statSync } from 'node:fs'
import { listFiles } from './list-files.ts'

/** A file as it was saved; `path` is empty where the entry is a file itself. */
interface SealedFile {
  readonly path: string
  readonly size: number
  /** Time of its last change, in milliseconds with what comes after the point. */
  readonly changed: number
  readonly sha256: string
}

/** What a cache entry, a file or a folder of files, holds: written after the entry, so that it is there whole. */
export type Seal = readonly SealedFile[]

/** Reads an entry and seals it. */
export function sealOf(entry: string): Seal {
  const files = statSync(entry).isDirectory() ? listFiles(entry) : ['']
  return files.map((file) => {
    const place = placeOf(entry, file)
    const { size, mtimeMs } = statSync(place)
    const sha256 = createHash('sha256').update(readFileSync(place)).digest('hex')
    return { path: file, size, changed: mtimeMs, sha256 }
  })
}

/** Whether no file was written to since it was sealed, by sizes and times: one question a file, nothing is read. */
export function isUntouched(entry: string, seal: Seal): boolean {
  return seal.every((file) => {
    const now = statSync(placeOf(entry, file.path), { throwIfNoEntry: false })
    return now !== undefined && now.size === file.size && now.mtimeMs === file.changed
  })
}

/** Whether two seals are of the same bytes: a cache that was copied to another disk has other times. */
export function isSameContent(one: Seal, other: Seal): boolean {
  const sums = (seal: Seal) => JSON.stringify(seal.map(({ path: file, sha256 }) => [file, sha256]))
  return sums(one) === sums(other)
}

/** The seal in a file; none where it cannot be read, for then the entry is as good as not there. */
export function readSeal(file: string): Seal | undefined {
  if (!existsSync(file)) return undefined
  try {
    const seal: unknown = JSON.parse(readFileSync(file, 'utf8'))
    return Array.isArray(seal) ? seal : undefined
  } catch {
    return undefined
  }
}

// Put together by hand: an archive has 400,000 files, and normalising each path costs more than asking for it.
function placeOf(entry: string, file: string): string {
  return file === '' ? entry : `${entry}/${file}`
}
