import { existsSync, lstatSync, mkdirSync, readdirSync, readlinkSync, symlinkSync } from 'node:fs'
import path from 'node:path'
import { setImmediate } from 'node:timers/promises'
import { inTerminalLanguage } from '../problems/language.ts'
import { linkOrCopy } from '../store/link-file.ts'
import { type IsOwn, ownFiles } from './site-list.ts'

/**
 * What people have laid into the folder of a site, such as `CNAME` or a file by which a search engine knows its owner:
 * paths of files and links, and of folders with a `/` behind them where nothing in them is the site's. Other work goes
 * on beside it.
 */
export async function findForeign(directory: string): Promise<readonly string[]> {
  if (!existsSync(directory)) return []
  return (await findBelow(directory, '', ownFiles(directory))).foreign
}

/** What was carried over to the next site, and what could not be since that has a file of its own there. */
export interface CarriedForeign {
  readonly carried: readonly string[]
  readonly lost: readonly string[]
}

/** Puts what is foreign in the folder of a site into that of the next. */
export function carryForeign(foreign: readonly string[], from: string, to: string): CarriedForeign {
  const lost: string[] = []
  const carried = foreign.filter((name) => place(name.replace(/\/$/, ''), from, to, lost))
  return { carried, lost }
}

/** Tells what was carried over, and what was not. */
export function formatForeign(directory: string, { carried, lost }: CarriedForeign): readonly string[] {
  const lines = []
  if (carried.length > 0) {
    const reason = inTerminalLanguage({ zh: '不是网站的，留着', en: 'kept what is not of the site' })
    lines.push(`${directory}: ${reason}: ${formatNames(carried)}`)
  }
  if (lost.length > 0) {
    const reason = inTerminalLanguage({
      zh: '没有留，网站在那里有了自己的文件',
      en: 'not kept, since the site now has files of its own there',
    })
    lines.push(`${directory}: ${reason}: ${formatNames(lost)}`)
  }
  return lines
}

const mostNamed = 10

function formatNames(names: readonly string[]): string {
  const more = names.length - mostNamed
  const rest = inTerminalLanguage({ zh: ` 等，另有 ${more} 个`, en: ` and ${more} more` })
  return names.slice(0, mostNamed).join(', ') + (more > 0 ? rest : '')
}

interface Found {
  readonly foreign: readonly string[]
  readonly hasOwn: boolean
}

async function findBelow(directory: string, below: string, isOwn: IsOwn): Promise<Found> {
  await setImmediate()
  const foreign: string[] = []
  let hasOwn = false
  for (const entry of readdirSync(`${directory}/${below}`, { withFileTypes: true })) {
    const file = below + entry.name
    if (entry.isDirectory()) {
      const found = await findBelow(directory, `${file}/`, isOwn)
      hasOwn ||= found.hasOwn
      foreign.push(...(found.hasOwn || found.foreign.length === 0 ? found.foreign : [`${file}/`]))
    } else if (isOwn(file)) hasOwn = true
    else if (entry.isFile() || entry.isSymbolicLink()) foreign.push(file)
  }
  return { foreign, hasOwn }
}

/** Whether any of it was put there; what could not be is noted as lost. */
function place(name: string, from: string, to: string, lost: string[]): boolean {
  const [source, target] = [path.join(from, name), path.join(to, name)]
  const seen = lstatSync(source, { throwIfNoEntry: false })
  const there = lstatSync(target, { throwIfNoEntry: false })
  if (!seen) return false
  if (seen.isDirectory() && (!there || there.isDirectory())) {
    const inside = readdirSync(source).map((entry) => place(`${name}/${entry}`, from, to, lost))
    return inside.includes(true)
  }
  if (there || !makeFolder(path.dirname(target))) {
    lost.push(name)
    return false
  }
  if (seen.isSymbolicLink()) symlinkSync(readlinkSync(source), target)
  else if (seen.isFile()) linkOrCopy(source, target)
  return true
}

/** Whether the folder is there now; it cannot be where the site has a file. */
function makeFolder(folder: string): boolean {
  try {
    mkdirSync(folder, { recursive: true })
    return true
  } catch {
    return false
  }
}
