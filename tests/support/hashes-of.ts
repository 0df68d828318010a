import { createHash } from 'node:crypto'
import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { walkFiles } from './walk-files.ts'

/** SHA-256 of files by their paths. */
export type Hashes = Readonly<Record<string, string>>

/** Of all files of a folder. */
export function hashesOf(directory: string): Hashes {
  const hash = (path: string) =>
    createHash('sha256')
      .update(readFileSync(join(directory, path)))
      .digest('hex')
  return Object.fromEntries(walkFiles(directory).map((path) => [path, hash(path)]))
}
