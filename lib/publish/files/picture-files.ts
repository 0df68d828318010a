import { concurrently } from '../../build/concurrently.ts'
import { contentFile } from '../../content/files/content-directory.ts'
import type { Issue, Picture } from '../../model.ts'
import { drawRenditions, renditionFile } from '../../pictures/draw-renditions.ts'
import { type Rendition, renditionsOf } from '../../pictures/renditions.ts'
import type { SiteFile } from './site-file.ts'

/** A picture of `content/` with what is published of it. */
interface ShownPicture {
  readonly picture: Picture
  readonly renditions: readonly Rendition[]
}

/** Photos and facsimiles of an issue in every width and format, each drawn when it is asked for. */
export function pictureFiles(issue: Issue): readonly SiteFile[] {
  return picturesOf(issue).flatMap(({ picture, renditions }) =>
    renditions.map((rendition): SiteFile => {
      const make = async () => {
        await drawRenditions(contentFile(picture.file), picture, [rendition])
        return { file: renditionFile(picture, rendition), isOf: 'cache' } as const
      }
      return { url: rendition.url, make }
    }),
  )
}

/**
 * Draws what the cache does not have of an issue's pictures, each decoded once for all its formats. Two pictures at a
 * time: one of 50 million pixels takes 200 MB, and an encoder uses every core it finds.
 */
export async function drawPictures(issue: Issue): Promise<void> {
  await concurrently(groupByContent(picturesOf(issue)), 2, async (alike) => {
    for (const { picture, renditions } of alike) {
      await drawRenditions(contentFile(picture.file), picture, renditions)
    }
  })
}

function picturesOf({ pages }: Issue): ShownPicture[] {
  return pages.flatMap(({ image, articles }) => {
    const photos = articles.flatMap((article) => article.photos.flatMap(({ picture }) => picture ?? []))
    return [
      ...(image ? [{ picture: image, renditions: renditionsOf(image, 'facsimile') }] : []),
      ...photos.map((picture) => ({ picture, renditions: renditionsOf(picture, 'photo') })),
    ]
  })
}

/**
 * Equal bytes are drawn once, whatever their names and however often they are shown. A facsimile is drawn wider
 * than a photo, so one does not stand for the other.
 */
function groupByContent(pictures: readonly ShownPicture[]): Iterable<readonly ShownPicture[]> {
  const groups = new Map<string, ShownPicture[]>()
  for (const shown of pictures) {
    const alike = groups.get(shown.picture.hash)
    if (alike) alike.push(shown)
    else groups.set(shown.picture.hash, [shown])
  }
  return groups.values()
}
