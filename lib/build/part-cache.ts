import { mkdirSync, statSync, unlinkSync } from 'node:fs'
import path from 'node:path'
import { isSameFile, linkOrCopy } from '../store/link-file.ts'
import type { Store } from '../store/store.ts'
import type { CachedPart } from './plan-parts.ts'

/** Parts of the site, each saved as a folder under a hash of all it is made from, and linked into the site from there. */
export class PartCache {
  readonly store: Store

  constructor(store: Store) {
    this.store = store
  }

  /** Whether a part is cached as it would be made now, and no file of it was changed since. */
  has(part: CachedPart): boolean {
    return this.store.has(nameOf(part))
  }

  /** The files of a cached part, by their paths in the site. */
  files(part: CachedPart): readonly string[] {
    return this.store.files(nameOf(part))
  }

  /** Where a cached part lies; the folder stands for that of the site. */
  folder(part: CachedPart): string {
    return this.store.pathOf(nameOf(part))
  }

  /** Saves a part unless it is cached; `write` puts its files into an empty folder, at their places in the site. */
  async save(part: CachedPart, write: (folder: string) => Promise<void> | void): Promise<void> {
    await this.store.save(nameOf(part), async (folder) => {
      mkdirSync(folder)
      await write(folder)
    })
  }

  /** Removes a part as it is cached. */
  remove(part: CachedPart): void {
    this.store.remove(nameOf(part))
  }

  /** Puts the files of a cached part into the site, where they do not stand there yet, and gives their paths in it. */
  link(part: CachedPart, outDirectory: string): readonly string[] {
    const folder = this.folder(part)
    const files = this.files(part)
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

  /** Removes every version of a part, and of the parts whose addresses lie below it. */
  forget(part: string): void {
    const starts = ['@', '+'].map((end) => toName(part) + end)
    const names = this.store.names().filter((name) => starts.some((start) => name.startsWith(start)))
    for (const name of names) this.store.remove(name)
  }

  /**
   * Removes what was not used since a time, but for issues that are not among these: other newspapers of this checkout
   * have such.
   */
  removeOthers(issues: readonly string[], since: number): void {
    const own = new Set(issues.map((id) => toName(`issues/${id}`)))
    const isOthers = (name: string) => name.startsWith('issues+') && !own.has(name.split('@', 1)[0] ?? '')
    this.store.removeUnused(since, (name) => !isOthers(name))
  }
}

// One folder holds them all, so that what is not used any more is found without a walk; no address has a `+` or an `@`.
function nameOf({ part, key }: CachedPart): string {
  return `${toName(part)}@${key}`
}

function toName(part: string): string {
  return part.replaceAll('/', '+')
}
