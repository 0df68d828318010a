import { existsSync, readFileSync } from 'node:fs'
import path from 'node:path'
import { PublishError } from '../build/publish-error.ts'
import type { Output } from '../build/switch-output.ts'
import { inTerminalLanguage } from '../problems/language.ts'
import { writeAside } from '../store/write-aside.ts'
import type { SiteChanges } from './compare-sites.ts'

/**
 * What is to be done to a host so that it serves the new site, in this order: files to put there, files to put
 * in the place of others, files to remove.
 */
export interface UploadList {
  readonly add: readonly string[]
  readonly change: readonly string[]
  readonly remove: readonly string[]
  /** No longer part of the site; pages that readers have open may ask for them, so they are removed later. */
  readonly leave: readonly string[]
}

/** How many publishes a file that is named by its content outlives the site that named it. */
export const outlives = 2
const namedByContent = /^(assets|media|share)\/|^search\/.+\.bin$/
// What leads readers to new files comes after them.
const lastChanged = ['search/manifest.json', 'sw.js']

/** Whether a file is named by its content: pages that readers have open may ask for it when it is no longer part of the site. */
export function staysForAWhile(file: string): boolean {
  return namedByContent.test(file)
}

/** The place of a file among those that come last, since they lead readers to all others; `undefined` for any other. */
export function leadsReaders(file: string): number | undefined {
  const place = lastChanged.indexOf(file)
  return place < 0 ? undefined : place
}

type Leaving = Readonly<Record<string, number>>

/**
 * Makes the list of a publish. What leaves is remembered in a file beside the site, until it is removed two
 * publishes later, or `atOnce`.
 */
export function toUploadList(changes: SiteChanges, output: Output, atOnce: boolean): UploadList {
  const leaving = readLeaving(output)
  const isBack = new Set([...changes.added, ...changes.changed])
  const left: Record<string, number> = {}
  const mayStay = (file: string) => !atOnce && staysForAWhile(file)
  const due: string[] = []
  for (const [file, publishes] of Object.entries(leaving)) {
    if (isBack.has(file)) continue
    if (atOnce || publishes <= 1) due.push(file)
    else left[file] = publishes - 1
  }
  for (const file of changes.removed.filter(mayStay)) left[file] = outlives
  writeAside(leavingFile(output), JSON.stringify(left))
  return {
    add: changes.added,
    change: [...changes.changed].sort((one, other) => place(one) - place(other)),
    remove: [...changes.removed.filter((file) => !mayStay(file)), ...due].sort(),
    leave: Object.keys(left).sort(),
  }
}

/** The list as lines: `A`, `M` or `D` and a path, as git writes them; what is left there for now has `L`. */
export function formatUploadList({ add, change, remove, leave }: UploadList): string {
  const lines = (letter: string, files: readonly string[]) => files.map((file) => `${letter} ${file}\n`)
  return [...lines('A', add), ...lines('M', change), ...lines('D', remove), ...lines('L', leave)].join('')
}

function place(file: string): number {
  const last = leadsReaders(file)
  if (last !== undefined) return last + 2
  return file.endsWith('.html') ? 1 : 0
}

function leavingFile({ directory }: Output): string {
  return path.join(path.dirname(directory), `.${path.basename(directory)}.leaving.json`)
}

function readLeaving(output: Output): Leaving {
  const file = leavingFile(output)
  if (!existsSync(file)) return {}
  try {
    return JSON.parse(readFileSync(file, 'utf8'))
  } catch {
    throw new PublishError(
      inTerminalLanguage({
        zh: `${file}：应是主机上还留着的文件的清单，但读不出来；删去它，并从主机上删去 \`npm run publish\` 没有列出的`,
        en: `${file}: should be the list of files that the host still holds, but cannot be read; remove it, and from the host what \`npm run publish\` does not list`,
      }),
    )
  }
}
