import { readFileSync, writeFileSync } from 'node:fs'
import { dirname, join, relative } from 'node:path'
import { pathToFileURL } from 'node:url'

/**
 * What a test may leave changed for others in its process; in-folder.ts states another folder of the site. Facts of the
 * process and a copy of its environment leave nothing.
 */
const touchesProcess =
  /(?<!\.\.\.)\bprocess\.(?!(?:execPath|pid|ppid|platform)\b)|\bprocess\[|\bglobalThis\b|\bmock\b|in-folder\.ts/
const mostInGroup = 12

/**
 * Lets files of tests share processes, since one takes half a second to start: the files of a room, a dozen at most, by
 * an entry in `folder` that imports them. A file that touches its process stays alone. Answers what is to be run.
 */
export function groupTestFiles(files: readonly string[], root: string, folder: string): readonly string[] {
  const alone = files.filter((file) => touchesProcess.test(readFileSync(file, 'utf8')))
  const rooms = new Map<string, string[]>()
  for (const file of files.filter((other) => !alone.includes(other))) {
    const [room = ''] = relative(root, dirname(file)).split(/[\\/]/)
    rooms.set(room, [...(rooms.get(room) ?? []), file])
  }
  const entries = [...rooms].flatMap(([room, ofRoom]) =>
    Array.from({ length: Math.ceil(ofRoom.length / mostInGroup) }, (_, chunk) => {
      const entry = join(folder, `${room || 'lib'}-${chunk + 1}.mts`)
      writeFileSync(entry, toEntry(ofRoom.slice(chunk * mostInGroup, (chunk + 1) * mostInGroup)))
      return entry
    }),
  )
  return [...entries, ...alone]
}

/** Imports one after another; a file that cannot be imported is a test that fails, and the others run. */
function toEntry(files: readonly string[]): string {
  const imports = files.map((file) => {
    const url = JSON.stringify(pathToFileURL(file).href)
    return `await import(${url}).catch((error) => test(${url}, () => { throw error }))`
  })
  return [`import { test } from 'node:test'`, ...imports].join('\n')
}
