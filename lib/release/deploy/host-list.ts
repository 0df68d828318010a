import { gunzipSync, gzipSync } from 'node:zlib'
import { PublishError } from '../../build/publish-error.ts'
import { isOwnName } from '../../build/site-list.ts'
import { inTerminalLanguage } from '../../problems/language.ts'
import { type Host, ownFolder } from '../host/host.ts'

/** A file at a host. */
export interface HostEntry {
  /** `SiteFile.print`; empty where it is not known what stands there. */
  readonly print: string
  /** No file of the site any more: in how many publishes it is removed. */
  readonly leaves?: number
}

/** What lies at a host, as the last publish and those broken off since have written down there. */
export interface HostState {
  /** The last publish that was finished; none at a host that has no list. */
  readonly id?: string
  /** That one and all that were begun since, oldest first. */
  readonly publishes: readonly string[]
  /** Addresses of the articles that were withdrawn by then. */
  readonly withdrawn: readonly string[]
  readonly files: Map<string, HostEntry>
  /** How many pieces lie there: what publishes have written down that were not finished. */
  readonly pieces: number
  /** Files that nobody wrote down, and that are no site's: they stay. */
  readonly foreign: readonly string[]
}

/** What a publish writes down while it is under way: before it touches files, and again when it has done so. */
export interface Piece {
  readonly id: string
  /** The list that it stands on: with another list it is out of date. */
  readonly base: string
  readonly open: readonly string[]
  readonly put: readonly (readonly [path: string, print: string])[]
  readonly gone: readonly string[]
}

interface List {
  readonly id: string
  readonly withdrawn: readonly string[]
  readonly files: readonly (readonly [path: string, print: string, leaves?: number])[]
}

const listFile = `${ownFolder}/list.json.gz`
const pieceFile = (number: number) => `${ownFolder}/piece-${number}.json.gz`

/**
 * Reads what lies at a host. Where there is no list, an earlier upload by hand or by other means is found by asking the
 * host for all its files: those under names that sites use are taken for the site's, if a whole site is there.
 */
export async function readHostState(host: Host): Promise<HostState> {
  const list = await readPacked<List>(host, listFile)
  const entries = (list?.files ?? []).map(
    ([path, print, leaves]) => [path, leaves === undefined ? { print } : { print, leaves }] as const,
  )
  const found = list ? { own: [], foreign: [] } : await findFiles(host)
  const files = new Map<string, HostEntry>([
    ...entries,
    ...found.own.map((path) => [path, { print: '' }] as const),
  ])
  const known = {
    withdrawn: list?.withdrawn ?? [],
    files,
    foreign: found.foreign,
    ...(list && { id: list.id }),
  }
  const publishes = new Set(list ? [list.id] : [])
  for (let number = 0; ; number += 1) {
    const piece = await readPacked<Piece>(host, pieceFile(number))
    if (!piece || piece.base !== (list?.id ?? ''))
      return { ...known, pieces: number, publishes: [...publishes] }
    applyPiece(files, piece)
    publishes.add(piece.id)
  }
}

/** Writes a piece; `number` counts from those that lay there. */
export async function writePiece(host: Host, number: number, piece: Piece): Promise<void> {
  await host.write(pieceFile(number), pack(piece))
}

/** Writes the list of a publish that is finished, and removes the pieces, which it holds. */
export async function writeHostList(
  host: Host,
  {
    id,
    withdrawn,
    files,
  }: { readonly id: string; readonly withdrawn: readonly string[]; readonly files: HostState['files'] },
  pieces: number,
): Promise<void> {
  const lines = [...files].map(([path, { print, leaves }]) =>
    leaves === undefined ? ([path, print] as const) : ([path, print, leaves] as const),
  )
  await host.write(
    listFile,
    pack({ id, withdrawn, files: lines.sort(([one], [other]) => (one < other ? -1 : 1)) }),
  )
  const numbers = Array.from({ length: pieces }, (_, number) => number)
  await host.remove(numbers.map(pieceFile))
}

function applyPiece(files: HostState['files'], { open, put, gone }: Piece): void {
  for (const path of open) files.set(path, { print: '' })
  for (const [path, print] of put) files.set(path, { print })
  for (const path of gone) files.delete(path)
}

const inEvery = ['_headers', 'sw.js', 'search/manifest.json']

async function findFiles(
  host: Host,
): Promise<{ readonly own: readonly string[]; readonly foreign: readonly string[] }> {
  const all = (await host.list()).filter((path) => !path.startsWith(`${ownFolder}/`))
  const there = new Set(all)
  if (!inEvery.every((file) => there.has(file))) return { own: [], foreign: all }
  return { own: all.filter(isOwnName), foreign: all.filter((path) => !isOwnName(path)) }
}

async function readPacked<Value>(host: Host, path: string): Promise<Value | undefined> {
  const bytes = await host.read(path)
  if (!bytes) return undefined
  try {
    return JSON.parse(gunzipSync(bytes).toString())
  } catch {
    throw new PublishError(
      inTerminalLanguage({
        zh: `${host.place}：${path} 应是那里的文件清单，但读不出来；删去那里的文件夹 ${ownFolder}，下一次上线会自己查清`,
        en: `${host.place}: ${path} should be a list of what lies there, but cannot be read; remove the folder ${ownFolder} there, and the next publish finds out by itself`,
      }),
    )
  }
}

function pack(value: List | Piece): Uint8Array {
  return gzipSync(JSON.stringify(value))
}
