import { mkdirSync, writeFileSync } from 'node:fs'
import path from 'node:path'

/** A file of the site that is made whole in memory, under its address. */
export interface PublishedFile {
  readonly url: `/${string}`
  readonly content: string | Uint8Array
}

/** Writes a file under the address at which it will be published; at once, for there are 60 to an issue. */
export function writeAt(outDirectory: string, url: `/${string}`, content: string | Uint8Array): void {
  const target = path.join(outDirectory, url)
  mkdirSync(path.dirname(target), { recursive: true })
  writeFileSync(target, content)
}
