import type { Picture } from '../model.ts'
import { renditionUrl, type SiteUrl } from '../urls.ts'

/** From the smallest file to the one that every reader of feeds shows. */
export const renditionFormats = ['avif', 'webp', 'jpg'] as const
export type RenditionFormat = (typeof renditionFormats)[number]

/** What a picture is for decides how wide it is drawn: words in a facsimile want to be read. */
export type PictureUse = 'photo' | 'facsimile' | 'thumbnail'

const widths: Readonly<Record<PictureUse, readonly number[]>> = {
  photo: [480, 960, 1600],
  facsimile: [480, 960, 1600, 3200],
  // The narrowest of a facsimile, for a wall of them.
  thumbnail: [480],
}

/** A picture as it is published, drawn from the original without what a camera writes into it. */
export interface Rendition {
  readonly url: SiteUrl
  readonly width: number
  readonly height: number
  readonly format: RenditionFormat
}

/** Every rendition of a picture, by format and then from narrow to wide; none is wider than the original. */
export function renditionsOf(picture: Picture, use: PictureUse): readonly Rendition[] {
  return renditionFormats.flatMap((format) =>
    widthsOf(picture, use).map((width) => ({
      url: renditionUrl(picture, width, format),
      width,
      height: Math.max(1, Math.round((picture.height * width) / picture.width)),
      format,
    })),
  )
}

/** The widest JPEG of a photo, for those who take one file and show it large: feeds and search engines. */
export function widestJpeg(picture: Picture): Rendition {
  return renditionsOf(picture, 'photo').at(-1) as Rendition
}

/** The JPEG of a photo that a page of text holds: in books, and in browsers that know no other format. */
export function middleJpeg(picture: Picture): Rendition {
  const [narrow, middle] = renditionsOf(picture, 'photo').filter(({ format }) => format === 'jpg')
  return (middle ?? narrow) as Rendition
}

function widthsOf({ width }: Picture, use: PictureUse): readonly number[] {
  if (use === 'thumbnail') return [Math.min(width, ...widths.thumbnail)]
  const narrower = widths[use].filter((candidate) => candidate < width)
  return narrower.length === widths[use].length ? narrower : [...narrower, width]
}
