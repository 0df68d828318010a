import { mkdirSync, writeFileSync } from 'node:fs'
import path from 'node:path'
import type { WriteFile } from '../search/builder/write-segment.ts'

/**
 * Writes the files of an index below a folder. An index has some 80,000 to 100,000 articles: each folder is made once,
 * and a thing done at once costs a fifth of one that is waited for.
 */
export function folderWriter(directory: string): WriteFile {
  const made = new Set<string>()
  return async (name, bytes) => {
    const file = path.join(directory, name)
    const folder = path.dirname(file)
    if (!made.has(folder)) mkdirSync(folder, { recursive: true })
    made.add(folder)
    writeFileSync(file, bytes)
  }
}
