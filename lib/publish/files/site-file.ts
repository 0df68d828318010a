import { constants } from 'node:fs'
import { copyFile, mkdir, readFile } from 'node:fs/promises'
import path from 'node:path'
import { concurrently } from '../../build/concurrently.ts'
import { linkFile } from '../../store/link-file.ts'
import { type PublishedFile, writePublished } from '../../store/write-at.ts'
import { type SiteUrl, toSitePath } from '../../urls.ts'

/** A file of the site: its address, and what makes it when it is asked for. Publish and development read the same lists. */
export interface SiteFile {
  readonly url: SiteUrl
  readonly make: () => Promise<MadeFile> | MadeFile
}

/** What a file holds, or the file that holds it: of `content/`, which an editor may write to, or of a cache. */
export type MadeFile =
  | PublishedFile['content']
  | { readonly file: string; readonly isOf: 'content' | 'cache' }

/** A file that is made whole in memory, as one of a list. */
export function toSiteFile({ url, content }: PublishedFile): SiteFile {
  return { url, make: () => content }
}

/** Makes files and puts each at its place in a folder that stands for the site; of two with one address the first. */
export async function placeFiles(files: readonly SiteFile[], outDirectory: string): Promise<void> {
  const byUrl = new Map(files.toReversed().map((file) => [file.url, file]))
  await concurrently(byUrl.values(), 4, async ({ url, make }) => {
    const made = await make()
    if (typeof made === 'string' || made instanceof Uint8Array)
      return writePublished(outDirectory, { url, content: made })
    const target = path.join(outDirectory, toSitePath(url))
    if (made.isOf === 'cache') return linkFile(made.file, target)
    await mkdir(path.dirname(target), { recursive: true })
    // Without moving bytes where the file system can.
    await copyFile(made.file, target, constants.COPYFILE_FICLONE)
  })
}

/** The bytes of the file at an address; `undefined` if none of these lies there. */
export async function readSiteFile(
  files: readonly SiteFile[],
  pathname: string,
): Promise<Uint8Array | undefined> {
  const made = await files.find(({ url }) => url === pathname)?.make()
  if (made === undefined || made instanceof Uint8Array) return made
  return typeof made === 'string' ? Buffer.from(made) : readFile(made.file)
}
