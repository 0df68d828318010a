import path from 'node:path'
import { concurrently } from '../../build/concurrently.ts'
import { contentFile } from '../../content/content-directory.ts'
import type { Issue, Picture } from '../../model.ts'
import { drawRenditions, renditionFile } from '../../pictures/draw-renditions.ts'
import { type Rendition, renditionsOf } from '../../pictures/renditions.ts'
import { linkFile } from '../../store/link-file.ts'

/** A picture of `content/` with what is published of it. */
export interface PictureFiles {
  readonly picture: Picture
  readonly renditions: readonly Rendition[]
}

/** Photos and facsimiles of an issue. */
export function picturesOfIssue({ pages }: Issue): PictureFiles[] {
  return pages.flatMap(({ image, articles }) => {
    const photos = articles.flatMap((article) => article.photos.flatMap(({ picture }) => picture ?? []))
    return [
      ...(image ? [{ picture: image, renditions: renditionsOf(image, 'facsimile') }] : []),
      ...photos.map((picture) => ({ picture, renditions: renditionsOf(picture, 'photo') })),
    ]
  })
}

/**
 * Draws what the cache does not have and links all of it into the new site. Two pictures at a time: one of 50
 * million pixels takes 200 MB, and an encoder uses every core it finds.
 */
export async function writePictures(pictures: readonly PictureFiles[], outDirectory: string): Promise<void> {
  await concurrently(groupByContent(pictures), 2, async (alike) => {
    const linked = new Set<string>()
    for (const { picture, renditions } of alike) {
      await drawRenditions(contentFile(picture.file), picture, renditions)
      for (const rendition of renditions) {
        if (linked.has(rendition.url)) continue
        linked.add(rendition.url)
        linkFile(renditionFile(picture, rendition), path.join(outDirectory, rendition.url))
      }
    }
  })
}

/**
 * The same bytes are drawn once, whatever their names and however often they are shown. A facsimile is drawn wider
 * than a photo, so one does not stand for the other.
 */
function groupByContent(pictures: readonly PictureFiles[]): Iterable<readonly PictureFiles[]> {
  const groups = new Map<string, PictureFiles[]>()
  for (const files of pictures) {
    const alike = groups.get(files.picture.hash)
    if (alike) alike.push(files)
    else groups.set(files.picture.hash, [files])
  }
  return groups.values()
}
