import { constants } from 'node:fs'
import { copyFile, mkdir } from 'node:fs/promises'
import path from 'node:path'
import { concurrently } from '../../build/concurrently.ts'
import { contentFile } from '../../content/content-directory.ts'
import type { Attachment, Issue } from '../../model.ts'
import { mediaUrl, sourceUrl } from '../../urls.ts'

/** A file of `content/` and the address under which it is published. */
export interface MediaFile {
  readonly file: string
  readonly url: string
}

/** PDFs, readings and the source text of an issue. */
export function mediaOfIssue(issue: Issue): MediaFile[] {
  const articles = issue.pages.flatMap((page) => page.articles)
  const media = [...issue.pages.map(({ pdf }) => pdf), ...articles.map(({ audio }) => audio)]
  const source = issue.source ? [{ file: issue.source.file, url: sourceUrl(issue.id) }] : []
  return [...media.filter((file) => file !== undefined).map(toMediaFile), ...source]
}

/** A file that is passed on as it is, under its own address. */
export function toMediaFile(media: Attachment): MediaFile {
  return { file: media.file, url: mediaUrl(media) }
}

/** Puts media into a folder that stands for the site, without moving bytes where the file system can. */
export async function writeMedia(media: readonly MediaFile[], outDirectory: string): Promise<void> {
  const byUrl = new Map(media.map((file) => [file.url, file]))
  await concurrently(byUrl.values(), 8, async ({ file, url }) => {
    const target = path.join(outDirectory, url)
    await mkdir(path.dirname(target), { recursive: true })
    await copyFile(contentFile(file), target, constants.COPYFILE_FICLONE)
  })
}
