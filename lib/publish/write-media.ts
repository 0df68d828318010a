import { constants, existsSync } from 'node:fs'
import { copyFile, link, mkdir, stat } from 'node:fs/promises'
import path from 'node:path'
import { contentFile } from '../content/content-directory.ts'
import type { Attachment, Issue } from '../model.ts'
import { mediaUrl, sourceUrl } from '../urls.ts'
import { concurrently } from './concurrently.ts'
import type { Output } from './switch-output.ts'

/** A file of `content/` and the address under which it is published. */
export interface MediaFile {
  readonly file: string
  readonly bytes: number
  readonly url: string
}

/** PDFs, readings and the source text of an issue. */
export function mediaOfIssue(issue: Issue): MediaFile[] {
  const articles = issue.pages.flatMap((page) => page.articles)
  const media = [...issue.pages.map(({ pdf }) => pdf), ...articles.map(({ audio }) => audio)]
  const source = issue.source
    ? [{ file: issue.source.file, bytes: issue.source.bytes, url: sourceUrl(issue.id) }]
    : []
  return [...media.filter((file) => file !== undefined).map(toMediaFile), ...source]
}

/** A file that is passed on as it is, under its own address. */
export function toMediaFile(media: Attachment): MediaFile {
  return { file: media.file, bytes: media.bytes, url: mediaUrl(media) }
}

/**
 * Puts media into the new site. What the previous one has under the same address is linked, since the address
 * holds a hash; the rest is copied, without moving bytes where the file system can.
 */
export async function writeMedia(media: readonly MediaFile[], output: Output): Promise<void> {
  const byUrl = new Map(media.map((file) => [file.url, file]))
  await concurrently(byUrl.values(), 8, async (file) => {
    const target = path.join(output.building, file.url)
    await mkdir(path.dirname(target), { recursive: true })
    if (await linkPrevious(file, path.join(output.directory, file.url), target)) return
    await copyFile(contentFile(file.file), target, constants.COPYFILE_FICLONE)
  })
}

async function linkPrevious({ url, bytes }: MediaFile, previous: string, target: string): Promise<boolean> {
  if (!url.startsWith('/media/') || !existsSync(previous)) return false
  const { size } = await stat(previous)
  if (size !== bytes) return false
  return link(previous, target).then(
    () => true,
    // Not every file system has hard links.
    () => false,
  )
}
