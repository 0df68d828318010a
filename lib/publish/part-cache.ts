import { existsSync } from 'node:fs'
import { mkdir, readdir, rename, rm, stat } from 'node:fs/promises'
import path from 'node:path'
import { linkFile } from './link-file.ts'

const keptFor = 24 * 60 * 60 * 1000

/**
 * Parts of the site, each kept as a folder under a hash of all it is made from, and linked into the site from
 * there. A folder appears whole or not at all and never changes.
 */
export class PartCache {
  readonly #directory: string

  constructor(directory: string) {
    this.#directory = directory
  }

  /** Whether a part is kept as it would be made from what `key` is the hash of. */
  has(part: string, key: string): boolean {
    return existsSync(this.#folder(part, key))
  }

  /** Keeps a part; `write` puts its files into an empty folder, at their places in the site. */
  async keep(part: string, key: string, write: (folder: string) => Promise<void>): Promise<void> {
    const folder = this.#folder(part, key)
    const draft = `${folder}.${process.pid}.tmp`
    await rm(draft, { recursive: true, force: true })
    await mkdir(draft, { recursive: true })
    await write(draft)
    await rename(draft, folder)
    await removeOld(path.dirname(folder), key)
  }

  /** Puts the files of a kept part into the site, and gives their paths in it. */
  async link(part: string, key: string, outDirectory: string): Promise<readonly string[]> {
    const folder = this.#folder(part, key)
    const files = await listFiles(folder)
    for (const file of files) await linkFile(path.join(folder, file), path.join(outDirectory, file))
    return files
  }

  // A part may lie inside another's address; `@` is in no address.
  #folder(part: string, key: string): string {
    return path.join(this.#directory, part, `@${key}`)
  }
}

async function listFiles(directory: string): Promise<string[]> {
  const entries = await readdir(directory, { recursive: true, withFileTypes: true })
  return entries
    .filter((entry) => entry.isFile())
    .map((entry) => path.relative(directory, path.join(entry.parentPath, entry.name)))
}

// Other content folders of this checkout may have a part of the same name, so nothing new is thrown away.
async function removeOld(directory: string, key: string): Promise<void> {
  for (const name of await readdir(directory)) {
    if (!name.startsWith('@') || name === `@${key}`) continue
    const { mtimeMs } = await stat(path.join(directory, name))
    if (Date.now() - mtimeMs > keptFor) await rm(path.join(directory, name), { recursive: true, force: true })
  }
}
