import { mkdirSync, writeFileSync } from 'node:fs'
import path from 'node:path'
import { type SiteUrl, toSitePath } from '../urls.ts'

/** A file of the site that is made whole in memory, under its address. */
export interface PublishedFile {
  readonly url: SiteUrl
  readonly content: string | Uint8Array
}

/** Writes a file of the site at its place below the output folder. */
export function writePublished(outDirectory: string, { url, content }: PublishedFile): void {
  writeAt(outDirectory, toSitePath(url), content)
}

/** Writes a file at a path below a folder; at once, for there are 60 to an issue. */
export function writeAt(directory: string, sitePath: `/${string}`, content: string | Uint8Array): void {
  const target = path.join(directory, sitePath)
  mkdirSync(path.dirname(target), { recursive: true })
  writeFileSync(target, content)
}
