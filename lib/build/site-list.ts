import { createHash } from 'node:crypto'
import { existsSync, readFileSync, renameSync } from 'node:fs'
import path from 'node:path'
import { writeAside } from '../store/write-aside.ts'

/** The files of a site, as they were written, and what tells that site from any other. */
interface SiteList {
  /** SHA-256 of those of its files that no two sites have alike, by their paths. */
  readonly marks: Readonly<Record<string, string>>
  readonly files: readonly string[]
}

// Each is another in every edition of every newspaper.
const marked = ['sw.js', 'search/manifest.json']
// What stands in every site of this project together, and in no other.
const inEvery = ['_headers', ...marked]

// Folders and files of every site, and such as one edition has and the next may lack.
const ownNames = new Set(
  [
    ['404.html', '_headers', 'about', 'archive', 'assets', 'atom.xml', 'corrections', 'data', 'feed.json'],
    ['feed.xml', 'hant.json', 'index.html', 'issues', 'manifest.webmanifest', 'media', 'mourning.css'],
    ['offline', 'on-this-day', 'opensearch.xml', 'robots.txt', 'search', 'sections', 'share', 'shelf'],
    ['sitemap.xml', 'sitemaps', 'sw.js'],
    [
      'apple-touch-icon.png',
      'icon-192.png',
      'icon-512.png',
      'icon-maskable.png',
      'icon.svg',
      'screenshot.png',
    ],
  ].flat(),
)

/** Says whether a path is a file of the site. */
export type IsOwn = (file: string) => boolean

/**
 * Whether a folder holds a site of this project: the list of what was written there says so, or, of a site without one,
 * the files that every site of it has.
 */
export function isSite(directory: string): boolean {
  return inEvery.every((file) => existsSync(path.join(directory, file))) || readLists(directory).length > 0
}

/** Whether a path stands under a name that sites use. */
export function isOwnName(file: string): boolean {
  return ownNames.has(file.split('/', 1)[0] ?? '')
}

/** Which files of a folder are the site's: those of its list, or without one all under a name that sites use. */
export function ownFiles(directory: string): IsOwn {
  const lists = readLists(directory)
  if (lists.length === 0) return isOwnName
  const files = new Set(lists.flatMap((list) => list.files))
  return (file) => files.has(file)
}

/**
 * Writes the list of a site that is about to stand in `directory`, and for now stands in `building`. It lies beside the
 * site and not in it: a host has no use for it, and would be sent it anew each time.
 */
export function writeSiteList(building: string, directory: string, files: Iterable<string>): void {
  const list: SiteList = { marks: marksOf(building), files: [...new Set(files)] }
  writeAside(nextFile(directory), JSON.stringify(list))
}

/** The new site stands in its place: its list is the only one from now on. */
export function switchSiteList(directory: string): void {
  if (existsSync(nextFile(directory))) renameSync(nextFile(directory), listFile(directory))
}

// Until two sites have changed places both lists lie there; if a build is killed then, neither site's files are foreign.
function readLists(directory: string): readonly SiteList[] {
  const marks = marksOf(directory)
  return [listFile(directory), nextFile(directory)].flatMap((file) => {
    const list = readList(file)
    return list && marked.some((name) => marks[name] && marks[name] === list.marks[name]) ? [list] : []
  })
}

/** A list that cannot be read is as good as none. */
function readList(file: string): SiteList | undefined {
  if (!existsSync(file)) return undefined
  try {
    return JSON.parse(readFileSync(file, 'utf8'))
  } catch {
    return undefined
  }
}

function marksOf(directory: string): SiteList['marks'] {
  const there = marked.filter((name) => existsSync(path.join(directory, name)))
  return Object.fromEntries(
    there.map((name) => {
      const bytes = readFileSync(path.join(directory, name))
      return [name, createHash('sha256').update(bytes).digest('hex')]
    }),
  )
}

function listFile(directory: string): string {
  return beside(directory, 'files.json')
}

function nextFile(directory: string): string {
  return beside(directory, 'files.next.json')
}

function beside(directory: string, suffix: string): string {
  const place = path.resolve(directory)
  return path.join(path.dirname(place), `.${path.basename(place)}.${suffix}`)
}
