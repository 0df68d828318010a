import { existsSync, mkdirSync, readFileSync, statSync, unlinkSync, writeFileSync } from 'node:fs'
import { mkdir, readdir, rename, rm, stat } from 'node:fs/promises'
import path from 'node:path'
import { isSameFile, linkOrCopy } from '../store/link-file.ts'
import { listFiles } from '../store/list-files.ts'

/** Where the parts of the site are kept, as they were made. */
export const partsCache = path.join(process.cwd(), '.next/cache/parts')

// What a part holds, so that its folders need not be read; no file of a site is called so.
const listName = '@files.json'

const keptFor = 24 * 60 * 60 * 1000

/**
 * Parts of the site, each kept as a folder under a hash of all it is made from, and linked into the site from
 * there. A folder appears whole or not at all and never changes.
 */
export class PartCache {
  readonly directory: string

  constructor(directory: string) {
    this.directory = directory
  }

  /** Whether a part is kept as it would be made from what `key` is the hash of. */
  has(part: string, key: string): boolean {
    return existsSync(`${this.folder(part, key)}/${listName}`)
  }

  /** The files of a kept part, by their paths in the site. */
  files(part: string, key: string): readonly string[] {
    return JSON.parse(readFileSync(`${this.folder(part, key)}/${listName}`, 'utf8'))
  }

  /** Keeps a part, unless it is kept; `write` puts its files into an empty folder, at their places in the site. */
  async keep(part: string, key: string, write: (folder: string) => Promise<void> | void): Promise<void> {
    const folder = this.folder(part, key)
    const draft = `${folder}.${process.pid}.tmp`
    await rm(draft, { recursive: true, force: true })
    await mkdir(draft, { recursive: true })
    await write(draft)
    writeFileSync(`${draft}/${listName}`, JSON.stringify(listFiles(draft)))
    if (this.has(part, key)) await rm(draft, { recursive: true })
    else await rename(draft, folder)
    await removeOld(path.dirname(folder), key)
  }

  /** Puts the files of a kept part into the site, where they do not stand there yet, and gives their paths in it. */
  link(part: string, key: string, outDirectory: string): readonly string[] {
    const folder = this.folder(part, key)
    const files = this.files(part, key)
    // An archive has some 400,000 files: a thing done at once costs a fifth of one that is waited for.
    let made = ''
    for (const file of files) {
      const [from, to] = [`${folder}/${file}`, `${outDirectory}/${file}`]
      const there = statSync(to, { throwIfNoEntry: false })
      if (there && isSameFile(there, statSync(from))) continue
      if (there) unlinkSync(to)
      const below = path.posix.dirname(to)
      if (below !== made) mkdirSync(below, { recursive: true })
      made = below
      linkOrCopy(from, to)
    }
    return files
  }

  /** Forgets a part in every version that is kept of it. */
  async forget(part: string): Promise<void> {
    const directory = path.join(this.directory, part)
    if (!existsSync(directory)) return
    for (const name of await readdir(directory)) {
      if (name.startsWith('@')) await rm(path.join(directory, name), { recursive: true, force: true })
    }
  }

  /** Where a part is kept. A part may lie inside another's address; `@` is in no address. */
  folder(part: string, key: string): string {
    return path.join(this.directory, part, `@${key}`)
  }
}

// Other content folders of this checkout may have a part of the same name, so nothing new is thrown away.
async function removeOld(directory: string, key: string): Promise<void> {
  for (const name of await readdir(directory)) {
    if (!name.startsWith('@') || name === `@${key}`) continue
    const { mtimeMs } = await stat(path.join(directory, name))
    if (Date.now() - mtimeMs > keptFor) await rm(path.join(directory, name), { recursive: true, force: true })
  }
}
