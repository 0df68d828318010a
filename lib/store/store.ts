import { existsSync, mkdirSync, readdirSync, renameSync, rmSync, statSync, utimesSync } from 'node:fs'
import path from 'node:path'
import { isSameContent, isUntouched, readSeal, type Seal, sealOf } from './seal.ts'
import { draftOf, writeAside } from './write-aside.ts'

/**
 * A cache: files, or folders of files, each saved under a name that says all it is made from. An entry appears whole or
 * not at all, and is given back only as it was saved: the files of a site are links to these, so whoever edits one in
 * place writes into the cache. What was saved is sealed in a file of the folder beside.
 */
export class Store {
  readonly directory: string
  readonly #underWay = new Map<string, Promise<string>>()

  constructor(directory: string) {
    this.directory = directory
  }

  /** Where an entry lies, or will. */
  pathOf(name: string): string {
    return path.join(this.directory, name)
  }

  /** Whether an entry is there as it was saved, and so is used once more; one that was changed since is removed. */
  has(name: string): boolean {
    const seal = readSeal(this.#sealFile(name))
    if (!seal) return false
    if (!isUntouched(this.pathOf(name), seal) && !this.#reseal(name, seal)) {
      this.remove(name)
      return false
    }
    const now = new Date()
    utimesSync(this.#sealFile(name), now, now)
    return true
  }

  /** The files of an entry that is there, by their paths in it, in order. */
  files(name: string): readonly string[] {
    return (readSeal(this.#sealFile(name)) ?? []).map((file) => file.path)
  }

  /**
   * Saves an entry unless it is there, and gives its path; `make` writes a file, or a folder with its files, at the path
   * that it is given. Asked for twice at once it is made once.
   */
  async save(name: string, make: (draft: string) => Promise<unknown> | unknown): Promise<string> {
    const underWay = this.#underWay.get(name)
    if (underWay) return await underWay
    if (this.has(name)) return this.pathOf(name)
    const made = this.#make(name, make).finally(() => this.#underWay.delete(name))
    this.#underWay.set(name, made)
    return await made
  }

  /** Removes an entry; the seal first, so that what is left of it if this is broken off is no entry. */
  remove(name: string): void {
    rmSync(this.#sealFile(name), { force: true })
    rmSync(this.pathOf(name), { recursive: true, force: true })
  }

  /** Names of all entries, and of drafts that were left behind. */
  names(): readonly string[] {
    if (!existsSync(this.directory)) return []
    return readdirSync(this.directory)
  }

  /**
   * Removes the entries that were not used since a time, of those only that are asked for; a file of which something
   * holds another link is in use.
   */
  removeUnused(since: number, isAskedFor: (name: string) => boolean = () => true): void {
    for (const name of this.names().filter(isAskedFor)) {
      const entry = statSync(this.pathOf(name), { throwIfNoEntry: false })
      const used = statSync(this.#sealFile(name), { throwIfNoEntry: false }) ?? entry
      if (used && used.mtimeMs >= since) continue
      if (!entry?.isFile() || entry.nlink === 1) this.remove(name)
    }
  }

  async #make(name: string, make: (draft: string) => Promise<unknown> | unknown): Promise<string> {
    const target = this.pathOf(name)
    const draft = draftOf(target)
    mkdirSync(this.directory, { recursive: true })
    try {
      await make(draft)
      const seal = sealOf(draft)
      // Another process may have made it meanwhile, and use it by now.
      if (this.has(name)) return target
      // A file is replaced by the renaming, so that it is never missing; a folder cannot be.
      if (statSync(draft).isDirectory()) this.remove(name)
      renameSync(draft, target)
      writeAside(this.#sealFile(name), JSON.stringify(seal))
      return target
    } finally {
      rmSync(draft, { recursive: true, force: true })
    }
  }

  /** Seals an entry anew that has other times but the bytes that were saved; `false` if it has others. */
  #reseal(name: string, seal: Seal): boolean {
    if (!existsSync(this.pathOf(name))) return false
    const now = sealOf(this.pathOf(name))
    if (!isSameContent(now, seal)) return false
    writeAside(this.#sealFile(name), JSON.stringify(now))
    return true
  }

  #sealFile(name: string): string {
    return path.join(`${this.directory}.seals`, name)
  }
}
