import { createHash } from 'node:crypto'
import { readFile, writeFile } from 'node:fs/promises'
import type { Issue, Publication } from '../../model.ts'
import { drawPicture } from '../../sharing/cards/draw-picture.ts'
import {
  articlePictures,
  issuePictures,
  type PictureKind,
  pictureSizes,
  type SharePictures,
} from '../../sharing/cards/share-pictures.ts'
import { pictureStore } from '../../store/caches.ts'
import type { SiteFile } from './site-file.ts'

const kinds = Object.keys(pictureSizes) as readonly PictureKind[]

/**
 * The pictures of an issue and its articles. Where `isNew` is not given the articles show their issue's: their pages
 * keep their addresses and stay as they are.
 */
export function sharePictureFiles(
  publication: Publication,
  issue: Issue,
  isNew: boolean,
): readonly SiteFile[] {
  const ofIssue = issuePictures(publication, issue)
  if (!ofIssue) return []
  const ofArticles = issue.pages.flatMap((page) =>
    page.articles
      .filter(({ status }) => status === 'published')
      .flatMap((article) => articlePictures(publication, issue, page, article) ?? []),
  )
  return [ofIssue, ...ofArticles].flatMap((pictures) =>
    kinds.map((kind): SiteFile => {
      const shown = isNew ? pictures : ofIssue
      const make = async () => ({ file: await savePicture(kind, shown), isOf: 'cache' }) as const
      return { url: pictures.urls[kind], make }
    }),
  )
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
