import { createHash } from 'node:crypto'
import { readFile, writeFile } from 'node:fs/promises'
import type { Issue, Publication } from '../../model.ts'
import { drawPicture } from '../../sharing/cards/draw-picture.ts'
import {
  articlePictures,
  hasOwnPictures,
  issuePictures,
  type PictureKind,
  pictureSizes,
  type SharePictures,
} from '../../sharing/cards/share-pictures.ts'
import { pictureStore } from '../../store/caches.ts'
import type { SiteFile } from './site-file.ts'

const kinds = Object.keys(pictureSizes) as readonly PictureKind[]

/** The pictures of an issue, and of those of its articles that have their own. */
export function sharePictureFiles(
  publication: Publication,
  issue: Issue,
  isNew: boolean,
): readonly SiteFile[] {
  const own = issue.pages.flatMap((page) =>
    page.articles
      .filter((article) => hasOwnPictures(issue, article, isNew))
      .map((article) => articlePictures(publication, issue, page, article, isNew)),
  )
  return [issuePictures(publication, issue), ...own].flatMap((pictures) =>
    pictures ? kinds.map((kind) => toPictureFile(kind, pictures)) : [],
  )
}

function toPictureFile(kind: PictureKind, pictures: SharePictures): SiteFile {
  const make = async () => ({ file: await savePicture(kind, pictures), isOf: 'cache' }) as const
  return { url: pictures.urls[kind], make }
}

/** A picture, drawn when it is first asked for: the cached file, named by its address, which says all it shows. */
async function savePicture(kind: PictureKind, { urls, words }: SharePictures): Promise<string> {
  const name = createHash('sha256').update(urls[kind]).digest('hex').slice(0, 32)
  return await pictureStore.save(`${name}.png`, (draft) => writeFile(draft, drawPicture(kind, words)))
}

/** 本期电子书's cover: the issue's poster, if the publication wants pictures. */
export async function readCover(publication: Publication, issue: Issue): Promise<Uint8Array | undefined> {
  const pictures = issuePictures(publication, issue)
  return pictures && readFile(await savePicture('poster', pictures))
}
