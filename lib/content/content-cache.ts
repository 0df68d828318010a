import { mkdirSync, readdirSync, readFileSync, renameSync, rmSync, statSync, writeFileSync } from 'node:fs'
import { join, resolve } from 'node:path'
import type { Archive, Issue, IssueEntry } from '../model.ts'
import type { Reference } from './references.ts'

/** What a check needs of an issue that it has seen before. */
export interface IssueRecord {
  /** Absent if nothing of the issue is built. */
  readonly entry?: IssueEntry
  readonly references: readonly Reference[]
  /** Ids of its articles that can be referred to: all but drafts. */
  readonly targets: readonly string[]
  /** Hash of the whole issue. */
  readonly digest: string
}

/** The archive with the key under which each issue lies in the cache. */
export interface ArchiveIndex {
  readonly archive: Archive
  readonly keys: Readonly<Record<string, string>>
}

const keptIndexes = 4
const keptFor = 2 * 60 * 60 * 1000

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

  /** Keeps an issue; `issue` is its JSON. The record comes last: where it is, the issue is too. */
  writeIssue(key: string, issue: string, record: IssueRecord): void {
    this.#write(`issues/${key}.json`, issue)
    this.#write(`records/${key}.json`, JSON.stringify(record))
  }

  readIndex(digest: string): ArchiveIndex | undefined {
    return this.#read(`index-${digest}.json`)
  }

  writeIndex(index: ArchiveIndex): void {
    this.#write(`index-${index.archive.digest}.json`, JSON.stringify(index))
  }

  /** Forgets an issue as it was, and lists that named it so; the newest list is kept with what it names. */
  forget(issue: string): void {
    const indexes = this.#list('.').filter(({ name }) => name.startsWith('index-'))
    indexes.sort((a, b) => b.time - a.time)
    const keyIn = ({ name }: { name: string }) => this.#read<ArchiveIndex>(name)?.keys[issue]
    const [newest, ...older] = indexes
    const current = newest && keyIn(newest)
    for (const index of older) {
      const key = keyIn(index)
      if (key === current) continue
      const names = [index.name, `issues/${key}.json`, `records/${key}.json`]
      for (const name of names) rmSync(join(this.#directory, name), { force: true })
    }
  }

  /** Removes what is older than two hours and not referred to by one of the newest indexes. */
  prune(): void {
    const indexes = this.#list('.').filter(({ name }) => name.startsWith('index-'))
    indexes.sort((a, b) => b.time - a.time)
    const [kept, older] = [indexes.slice(0, keptIndexes), indexes.slice(keptIndexes)]
    const keys = kept.flatMap(({ name }) => Object.values(this.#read<ArchiveIndex>(name)?.keys ?? {}))
    const names = new Set(keys.map((key) => `${key}.json`))
    const issues = ['records', 'issues'].flatMap((folder) =>
      this.#list(folder).map(({ name, time }) => ({ name, time, path: `${folder}/${name}` })),
    )
    const unnamed = issues.filter(({ name }) => !names.has(name))
    for (const { name, time, path = name } of [...older, ...unnamed]) {
      if (Date.now() - time > keptFor) rmSync(join(this.#directory, path), { force: true })
    }
  }

  #list(folder: string): { name: string; time: number; path?: string }[] {
    const path = join(this.#directory, folder)
    mkdirSync(path, { recursive: true })
    return readdirSync(path).map((name) => ({ name, time: statSync(join(path, name)).mtimeMs }))
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
    const path = join(this.#directory, name)
    const draft = `${path}.${process.pid}.tmp`
    mkdirSync(join(path, '..'), { recursive: true })
    writeFileSync(draft, json)
    renameSync(draft, path)
  }
}
