import { existsSync, readdirSync, readFileSync } from 'node:fs'
import path from 'node:path'

/** Ids of the 栏目 of a content folder by their names. */
export function readSectionNames(directory: string): ReadonlyMap<string, string> {
  const folder = path.join(directory, 'sections')
  const files = existsSync(folder) ? readdirSync(folder).filter((name) => /^[a-z0-9-]+\.md$/.test(name)) : []
  const entries = files.flatMap((file): [string, string][] => {
    const name = /^name:[ \t]*["']?(.+?)["']?[ \t]*$/mu.exec(
      readFileSync(path.join(folder, file), 'utf8'),
    )?.[1]
    return name === undefined ? [] : [[name, file.slice(0, -'.md'.length)]]
  })
  return new Map(entries)
}
