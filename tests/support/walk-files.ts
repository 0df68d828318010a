import { readdirSync } from 'node:fs'
import { join } from 'node:path'

/** Every file below a folder as a path relative to it, with `/` between names, sorted. */
export function walkFiles(directory: string): readonly string[] {
  return walk(directory, '').sort()
}

function walk(directory: string, prefix: string): string[] {
  const entries = readdirSync(join(directory, prefix), { withFileTypes: true })
  return entries.flatMap((entry) => {
    const path = prefix === '' ? entry.name : `${prefix}/${entry.name}`
    return entry.isDirectory() ? walk(directory, path) : [path]
  })
}
