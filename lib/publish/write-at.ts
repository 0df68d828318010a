import { mkdir, writeFile } from 'node:fs/promises'
import path from 'node:path'

/** A file of the site that is made whole in memory, under its address. */
export interface PublishedFile {
  readonly url: `/${string}`
  readonly content: string | Uint8Array
}

/** Writes a file under the address at which it will be published. */
export async function writeAt(
  outDirectory: string,
  url: `/${string}`,
  content: string | Uint8Array,
): Promise<void> {
  const target = path.join(outDirectory, url)
  await mkdir(path.dirname(target), { recursive: true })
  await writeFile(target, content)
}
