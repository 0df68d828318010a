import { existsSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { unzipSync } from 'fflate'
import { parseTextFile } from '../../lib/search/index/text-file.ts'
import { projectRoot } from './project-root.ts'
import { walkFiles } from './walk-files.ts'

/** All texts below a folder: its files, those in its archives and those of the index, as they are and as JSON writes them. */
function textsOf(directory: string): readonly (readonly [path: string, text: string])[] {
  return walkFiles(directory).flatMap((path) => {
    const bytes = readFileSync(join(directory, path))
    if (path.endsWith('.epub')) {
      return Object.entries(unzipSync(bytes)).map(
        ([name, file]) => [`${path}/${name}`, Buffer.from(file).toString()] as const,
      )
    }
    if (/search\/texts\//.test(path)) return [[path, JSON.stringify(parseTextFile(bytes, path))] as const]
    return [[path, bytes.toString()] as const]
  })
}

/** Paths of what holds some words below a folder. */
export function holding(directory: string, words: string): readonly string[] {
  return textsOf(directory).flatMap(([path, found]) => (found.includes(words) ? [path] : []))
}

/** Paths of what holds some words in all that builds of this checkout have saved. */
export function holdingInCaches(words: string): readonly string[] {
  const folders = ['cache/parts', 'cache/parts.seals', 'cache/content', 'export', 'server'].map((name) =>
    join(projectRoot, '.next', name),
  )
  return folders.filter((folder) => existsSync(folder)).flatMap((folder) => holding(folder, words))
}
