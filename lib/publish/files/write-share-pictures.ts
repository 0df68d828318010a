import { createHash } from 'node:crypto'
import { existsSync } from 'node:fs'
import { mkdir, readFile, rename, writeFile } from 'node:fs/promises'
import path from 'node:path'
import { concurrently } from '../../build/concurrently.ts'
import type { Issue, Publication } from '../../model.ts'
import { drawPicture } from '../../sharing/cards/draw-picture.ts'
import {
  articlePictures,
  issuePictures,
  type PictureKind,
  pictureSizes,
  type SharePictures,
} from '../../sharing/cards/share-pictures.ts'
import { linkFile } from '../../store/link-file.ts'

const cache = path.join(process.cwd(), '.next/cache/pictures')
const underWay = new Map<string, Promise<string>>()
const kinds = Object.keys(pictureSizes) as readonly PictureKind[]

/** A picture's address, and what lies there: the picture of an article, or of its issue. */
export interface PlacedPicture {
  readonly url: string
  readonly kind: PictureKind
  readonly shown: SharePictures
}

/**
 * Puts the pictures of an issue and its articles at their addresses. Where `isNew` is not set the articles show their
 * issue's: their pages keep their addresses and stay as they are. What was drawn once is kept.
 */
export async function writeSharePictures(
  publication: Publication,
  issue: Issue,
  isNew: boolean,
  outDirectory: string,
): Promise<void> {
  await concurrently(placePictures(publication, issue, isNew), 4, async ({ url, kind, shown }) => {
    linkFile(await keepPicture(kind, shown), path.join(outDirectory, url))
  })
}

/** A picture drawn when it is asked for: the file it is kept in, named by its address, which says all it shows. */
export function keepPicture(kind: PictureKind, pictures: SharePictures): Promise<string> {
  const url = pictures.urls[kind]
  const kept = underWay.get(url) ?? drawToCache(kind, pictures)
  underWay.set(url, kept)
  return kept.finally(() => underWay.delete(url))
}

// Written aside and renamed, so that a build that is stopped leaves no half a picture behind.
async function drawToCache(kind: PictureKind, { urls, words }: SharePictures): Promise<string> {
  const name = createHash('sha256').update(urls[kind]).digest('hex').slice(0, 32)
  const kept = path.join(cache, `${name}.png`)
  if (existsSync(kept)) return kept
  const draft = `${kept}.${process.pid}`
  await mkdir(cache, { recursive: true })
  await writeFile(draft, drawPicture(kind, words))
  await rename(draft, kept)
  return kept
}

/** 本期电子书's cover: the issue's poster, if the publication wants pictures. */
export async function readCover(publication: Publication, issue: Issue): Promise<Uint8Array | undefined> {
  const pictures = issuePictures(publication, issue)
  return pictures && readFile(await keepPicture('poster', pictures))
}

/** The pictures of an issue and its articles; where `isNew` is not set, the issue's at every address. */
export function placePictures(
  publication: Publication,
  issue: Issue,
  isNew: boolean,
): readonly PlacedPicture[] {
  const ofIssue = issuePictures(publication, issue)
  if (!ofIssue) return []
  const ofArticles = issue.pages.flatMap((page) =>
    page.articles
      .filter(({ status }) => status === 'published')
      .flatMap((article) => articlePictures(publication, issue, page, article) ?? []),
  )
  return [ofIssue, ...ofArticles].flatMap((pictures) =>
    kinds.map((kind) => ({ url: pictures.urls[kind], kind, shown: isNew ? pictures : ofIssue })),
  )
}
