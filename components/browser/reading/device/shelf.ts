import { parseStored, readStored, store } from './storage.ts'

/** An article that was bookmarked or read; `at` is the moment in milliseconds since 1970. */
export interface ShelfEntry {
  /** Counted from the root of the site, so that an exported shelf leads right where the site has moved. */
  readonly path: string
  readonly title: string
  /** Its issue and date, in words. */
  readonly place: string
  readonly at: number
}

/** 我的收藏 and 读过的, the newest first. It never leaves the device. */
export interface Shelf {
  readonly saved: readonly ShelfEntry[]
  readonly read: readonly ShelfEntry[]
  /** Whether what is read is not to be noted. */
  readonly forgets: boolean
}

const longest = 500

/** A shelf as it was stored or exported: what is no article of this site is left out. */
export function parseShelf(stored: string | null | undefined): Shelf {
  const { saved, read, forgets } = parseStored(stored)
  return { saved: toEntries(saved), read: toEntries(read), forgets: forgets === true }
}

function toEntries(list: unknown): ShelfEntry[] {
  if (!Array.isArray(list)) return []
  const entries = list.flatMap((item: unknown) => {
    const { path, title, place, at } = Object(item) as Record<keyof ShelfEntry, unknown>
    if (typeof path !== 'string' || !/^\/issues(\/[a-z0-9-]+)+\/$/.test(path)) return []
    if (typeof title !== 'string' || typeof at !== 'number') return []
    return [{ path, title, place: typeof place === 'string' ? place : '', at }]
  })
  return newestFirst(entries)
}

/** The entries of both, each article once, as it was noted last. */
export function mergeShelves(own: Shelf, other: Shelf): Shelf {
  return {
    saved: newestFirst([...own.saved, ...other.saved]),
    read: newestFirst([...own.read, ...other.read]),
    forgets: own.forgets,
  }
}

/** With the article at the head of a list. */
export function withEntry(shelf: Shelf, list: 'saved' | 'read', entry: ShelfEntry): Shelf {
  return { ...shelf, [list]: newestFirst([entry, ...withoutPath(shelf[list], entry.path)]) }
}

/** Without the article in a list. */
export function withoutEntry(shelf: Shelf, list: 'saved' | 'read', path: string): Shelf {
  return { ...shelf, [list]: withoutPath(shelf[list], path) }
}

function withoutPath(entries: readonly ShelfEntry[], path: string): ShelfEntry[] {
  return entries.filter((entry) => entry.path !== path)
}

function newestFirst(entries: readonly ShelfEntry[]): ShelfEntry[] {
  const byPath = new Map<string, ShelfEntry>()
  for (const entry of [...entries].sort((a, b) => b.at - a.at)) {
    if (!byPath.has(entry.path)) byPath.set(entry.path, entry)
  }
  return [...byPath.values()].slice(0, longest)
}

/** The shelf of this device; an empty one where storage is refused. */
export function readShelf(): Shelf {
  return parseShelf(readStored('shelf'))
}

/** Stores the shelf on the device; false where storage is refused or full. */
export function storeShelf(shelf: Shelf): boolean {
  return store('shelf', shelf)
}
