import path from 'node:path'
import { contentFile } from '../content/content-directory.ts'
import type { Issue, Picture } from '../model.ts'
import { drawRenditions, renditionFile } from '../pictures/draw-renditions.ts'
import { type Rendition, renditionsOf } from '../pictures/renditions.ts'
import { concurrently } from './concurrently.ts'
import { linkFile } from './link-file.ts'

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
  const byUrl = new Map(pictures.map((files) => [files.renditions[0]?.url, files]))
  await concurrently(byUrl.values(), 2, async ({ picture, renditions }) => {
    await drawRenditions(contentFile(picture.file), picture, renditions)
    for (const rendition of renditions) {
      linkFile(renditionFile(picture, rendition), path.join(outDirectory, rendition.url))
    }
  })
}
