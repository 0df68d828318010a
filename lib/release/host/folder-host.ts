import { createHash, randomUUID } from 'node:crypto'
import {
  copyFileSync,
  existsSync,
  mkdirSync,
  readdirSync,
  readFileSync,
  renameSync,
  rmSync,
  writeFileSync,
} from 'node:fs'
import path from 'node:path'
import { setImmediate } from 'node:timers/promises'
import { listFiles } from '../../store/list-files.ts'
import type { FolderSettings } from '../deploy/deploy-settings.ts'
import { type Host, ownFolder, type SiteFile, type Told } from './host.ts'

/** A folder that a server serves, or a disk that is carried. */
export class FolderHost implements Host {
  readonly place: string
  readonly keepsHeaders = false
  readonly settles = 50
  readonly #directory: string
  readonly #drafts: string

  constructor({ to }: Pick<FolderSettings, 'to'>) {
    this.#directory = to
    this.#drafts = path.join(to, ownFolder, 'drafts')
    this.place = `folder ${to}`
  }

  async read(file: string): Promise<Uint8Array | undefined> {
    const place = this.#at(file)
    return existsSync(place) ? readFileSync(place) : undefined
  }

  async write(file: string, bytes: Uint8Array): Promise<void> {
    this.#place(file, (draft) => writeFileSync(draft, bytes))
  }

  async put(files: readonly SiteFile[], onPut?: Told<SiteFile>): Promise<void> {
    // What a process that was killed has left.
    rmSync(this.#drafts, { recursive: true, force: true })
    for (const file of files) {
      await setImmediate()
      this.#place(file.path, (draft) => copyFileSync(file.source, draft))
      await onPut?.(file)
    }
  }

  async remove(files: readonly string[], onRemoved?: Told<string>): Promise<void> {
    for (const file of files) {
      await setImmediate()
      rmSync(this.#at(file), { force: true })
      this.#removeEmpty(path.dirname(file))
      await onRemoved?.(file)
    }
  }

  async list(): Promise<readonly string[]> {
    return existsSync(this.#directory) ? listFiles(this.#directory) : []
  }

  async findOther(files: readonly SiteFile[]): Promise<readonly string[]> {
    const others: string[] = []
    for (const { path: file, sha256 } of files) {
      await setImmediate()
      const bytes = await this.read(file)
      if (!bytes || createHash('sha256').update(bytes).digest('hex') !== sha256) others.push(file)
    }
    return others
  }

  #at(file: string): string {
    return path.join(this.#directory, file)
  }

  // Made aside and renamed: a reader is never sent half a file. A copy has the time of the copying, so that a server that
  // tells states of a file by its time tells them apart.
  #place(file: string, make: (draft: string) => void): void {
    const target = this.#at(file)
    mkdirSync(path.dirname(target), { recursive: true })
    mkdirSync(this.#drafts, { recursive: true })
    const draft = path.join(this.#drafts, randomUUID())
    make(draft)
    renameSync(draft, target)
  }

  #removeEmpty(folder: string): void {
    if (folder === '.' || !existsSync(this.#at(folder)) || readdirSync(this.#at(folder)).length > 0) return
    rmSync(this.#at(folder), { recursive: true })
    this.#removeEmpty(path.dirname(folder))
  }
}
