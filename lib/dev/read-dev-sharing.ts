import { readFile } from 'node:fs/promises'
import { readArchive, readIssue } from '../content/archive.ts'
import type { Issue, Publication } from '../model.ts'
import { toDataFiles } from '../publish/files/to-data-files.ts'
import { toFeedFiles } from '../publish/files/to-feed-files.ts'
import { toIssueFiles } from '../publish/files/to-issue-files.ts'
import { toSitemapFiles } from '../publish/files/to-sitemap-files.ts'
import { keepPicture, placePictures } from '../publish/files/write-share-pictures.ts'
import type { PublishedFile } from '../store/write-at.ts'

/** Feeds, sitemaps, static JSON, the files of an issue and the pictures for sharing, as publish would write them. */
export async function readDevSharing(pathname: string): Promise<Uint8Array | undefined> {
  const archive = await readArchive()
  const id = /^\/(?:share|issues|data\/v1\/issues)\/([a-z0-9-]+)/.exec(pathname)?.[1]
  const issue = id === undefined ? undefined : await readIssue(id)
  if (issue) return readOfIssue(pathname, archive.publication, issue)
  const files = [...toSitemapFiles(archive), ...toDataFiles(archive), ...(await toFeedFiles(archive))]
  return findFile(files, pathname)
}

// Development shows every article its own pictures, whatever the age of its issue.
async function readOfIssue(
  pathname: string,
  publication: Publication,
  issue: Issue,
): Promise<Uint8Array | undefined> {
  const placed = placePictures(publication, issue, true).find(({ url }) => url === pathname)
  if (placed) return readFile(await keepPicture(placed.kind, placed.shown))
  return findFile(await toIssueFiles(publication, issue), pathname)
}

function findFile(files: readonly PublishedFile[], pathname: string): Uint8Array | undefined {
  const found = files.find(({ url }) => url === pathname)
  return found && Buffer.from(found.content)
}
