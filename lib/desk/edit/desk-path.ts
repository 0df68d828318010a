import { existsSync, realpathSync } from 'node:fs'
import path from 'node:path'
import { DeskError } from '../desk-error.ts'

export type FileKind = 'publication' | 'section' | 'issue' | 'page' | 'article'

const kinds: readonly (readonly [FileKind, RegExp])[] = [
  ['publication', /^publication\.md$/],
  ['section', /^sections\/[a-z0-9](?:[a-z0-9-]*[a-z0-9])?\.md$/],
  ['issue', /^issues\/[a-z0-9](?:[a-z0-9-]*[a-z0-9])?\/issue\.md$/],
  ['page', /^issues\/[a-z0-9](?:[a-z0-9-]*[a-z0-9])?\/\d\d\/page\.md$/],
  ['article', /^issues\/[a-z0-9](?:[a-z0-9-]*[a-z0-9])?\/\d\d\/\d{2,3}\.md$/],
]

/** What a file of the content is by its path; throws a `DeskError` for every path that the desk does not write. */
export function kindOfFile(file: string): FileKind {
  const kind = kinds.find(([, shape]) => shape.test(file))?.[0]
  if (!kind) throw new DeskError(`编辑台不写这个文件：${file}`)
  return kind
}

/**
 * Where a file lies on this machine, absolute; below the content folder, links followed. Throws a `DeskError` for a file or a
 * folder that is a link to somewhere else.
 */
export function placeOfFile(directory: string, file: string): string {
  const place = path.join(directory, file)
  if (!isBelow(directory, place)) throw new DeskError(`编辑台不写这个文件：${file}`)
  let there = place
  while (!existsSync(there)) there = path.dirname(there)
  if (!isBelow(realpathSync(directory), realpathSync(there)))
    throw new DeskError(`${file} 通向报纸文件夹之外，编辑台不写`)
  return place
}

/** Whether a path lies in a folder or is it, on Windows too. */
function isBelow(folder: string, place: string): boolean {
  const way = path.relative(folder, place)
  return way === '' || (way.split(path.sep)[0] !== '..' && !path.isAbsolute(way))
}
