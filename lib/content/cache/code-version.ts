import { createHash } from 'node:crypto'
import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { basePath } from '../../urls.ts'

/**
 * Hash of the code that reads content, of the packages it uses and of the folder that links in bodies begin with. What
 * an earlier version has made of a file is not what this one makes of it, so the version is part of every key of the
 * cache.
 */
export function codeVersion(): string {
  const rooms = ['lib/content', 'lib/body', 'lib/problems']
  const sources = [...namesIn('lib'), ...rooms.flatMap(filesBelow)]
  const hash = createHash('sha256').update(basePath)
  for (const path of ['package-lock.json', ...sources.filter((name) => name.endsWith('.ts')).sort()]) {
    hash.update(path).update('\0').update(readFileSync(path)).update('\0')
  }
  return hash.digest('hex')
}

function namesIn(folder: string): readonly string[] {
  return readdirSync(folder).map((name) => join(folder, name))
}

function filesBelow(folder: string): readonly string[] {
  return readdirSync(folder, { recursive: true, encoding: 'utf8' }).map((name) => join(folder, name))
}
