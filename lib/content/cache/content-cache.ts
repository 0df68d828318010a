import { mkdirSync, readdirSync, readFileSync, rmSync, statSync } from 'node:fs'
import { join, resolve } from 'node:path'
import type { Archive, Issue, IssueEntry } from '../../model.ts'
import type { Problem } from '../../problems/problem.ts'
import { writeAside } from '../../store/write-aside.ts'
import type { Reference } from '../references.ts'

/** What a check needs of an issue that it has seen before. */
export interface IssueRecord {
  /** Absent if nothing of the issue is built. */
  readonly entry?: IssueEntry
  readonly references: readonly Reference[]
  /** Ids of its articles that can be referred to: all but drafts. */
  readonly targets: readonly string[]
  /** What an editor should look at in it: an issue with errors is not kept. */
  readonly remarks: readonly Problem[]
  /** Hash of the whole issue. */
  readonly digest: string
}

/** The archive with the key under which each issue lies in the cache. */
export interface ArchiveIndex {
  readonly archive: Archive
  readonly keys: Readonly<Record<string, string>>
}

const newestIndexes = 4
// Shorter than that of lib/store's caches: what is in use is named by an index, and a change of the code parses all anew.
const lifetime = 2 * 60 * 60 * 1000

/**
 * What was parsed and found right, in files named for a hash of what they were made from, so that several
 * processes and content folders can share it. A file appears whole or not at all and never changes.
 */
export class ContentCache {
  readonly #directory: string

  constructor(directory = '.next/cache/content') {
    this.#directory = resolve(directory)
  }

  readRecord(key: string): IssueRecord | undefined {
    return this.#read(`records/${key}.json`)
  }

  readIssue(key: string): Issue | undefined {
    return this.#read(`issues/${key}.json`)
  }

  /** Saves an issue; `issue` is its JSON. The record, if there is one, comes last: where it is, the issue is too. */
  writeIssue(key: string, issue: string, record: IssueRecord | undefined): void {
    this.#write(`issues/${key}.json`, issue)
    if (record) this.#write(`records/${key}.json`, JSON.stringify(record))
  }

  readIndex(digest: string): ArchiveIndex | undefined {
    return this.#read(`index-${digest}.json`)
  }

  writeIndex(index: ArchiveIndex): void {
    this.#write(`index-${index.archive.digest}.json`, JSON.stringify(index))
  }

  /** Removes what is older than two hours and not referred to by one of the newest indexes. */
  prune(): void {
    this.#removeOthers(new Set(this.#indexes().slice(0, newestIndexes)), Date.now() - lifetime)
  }

  /**
   * Removes issues as they were before, however new, and the indexes that name them so: `digest` tells what they are now.
   * Of what was written after `before` nothing is removed, since another check may be about to read it.
   */
  forget(issues: readonly string[], digest: string, before: number): void {
    const keysOf = (name: string) => this.#read<ArchiveIndex>(name)?.keys ?? {}
    const now = keysOf(`index-${digest}.json`)
    const indexes = this.#indexes().filter((name) => {
      const keys = keysOf(name)
      return issues.every((id) => keys[id] === undefined || keys[id] === now[id])
    })
    this.#removeOthers(new Set(indexes), before)
  }

  /** Removes what was written before a time and is neither one of these indexes nor an issue of one. */
  #removeOthers(indexes: ReadonlySet<string>, before: number): void {
    const keys = [...indexes].flatMap((name) => Object.values(this.#read<ArchiveIndex>(name)?.keys ?? {}))
    const issues = new Set(keys.map((key) => `${key}.json`))
    const files = [
      ...this.#list('.').filter(({ name }) => !indexes.has(name)),
      ...['records', 'issues'].flatMap((folder) =>
        this.#list(folder).filter(({ name }) => !issues.has(name)),
      ),
    ]
    for (const { path, time } of files) if (time < before) rmSync(path, { force: true })
  }

  /** Names of the indexes, the newest first. */
  #indexes(): readonly string[] {
    const indexes = this.#list('.').filter(({ name }) => name.startsWith('index-'))
    return indexes.sort((a, b) => b.time - a.time).map(({ name }) => name)
  }

  /** The files of a folder, drafts that a killed process has left among them. */
  #list(folder: string): { name: string; time: number; path: string }[] {
    const directory = join(this.#directory, folder)
    mkdirSync(directory, { recursive: true })
    const files = readdirSync(directory, { withFileTypes: true }).filter((entry) => entry.isFile())
    return files.flatMap(({ name }) => {
      const path = join(directory, name)
      const time = statSync(path, { throwIfNoEntry: false })?.mtimeMs
      return time === undefined ? [] : [{ name, time, path }]
    })
  }

  /** What lies under a name; one that is not there or was damaged (a full disk, a lost power line) is made anew. */
  #read<T>(name: string): T | undefined {
    try {
      return JSON.parse(readFileSync(join(this.#directory, name), 'utf8'))
    } catch (error) {
      if (error instanceof SyntaxError) return undefined
      if (error instanceof Error && 'code' in error && error.code === 'ENOENT') return undefined
      throw error
    }
  }

  #write(name: string, json: string): void {
    writeAside(join(this.#directory, name), json)
  }
}
