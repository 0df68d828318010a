import sharp from 'sharp'
import { toCardSvg, toSquareSvg } from './card.ts'
import type { PictureWords } from './picture-words.ts'
import { toPosterSvg } from './poster.ts'
import type { PictureKind } from './share-pictures.ts'
import { toDrawable } from './typeface.ts'

/** Most that a picture may weigh. */
const budget = 60 * 1024

const draw: Readonly<Record<PictureKind, (words: PictureWords) => string>> = {
  card: toCardSvg,
  square: toSquareSvg,
  poster: toPosterSvg,
}

/** Draws a picture as a PNG with a palette: ink, grey and red with the shades of their edges. */
export async function drawPicture(kind: PictureKind, words: PictureWords): Promise<Uint8Array> {
  const svg = Buffer.from(draw[kind](toDrawableWords(words)))
  for (const colours of [16, 8]) {
    const png = await sharp(svg)
      .png({ palette: true, dither: 0, colours, compressionLevel: 6, effort: 1 })
      .toBuffer()
    if (png.length <= budget) return png
  }
  return sharp(svg).png({ palette: true, dither: 0, colours: 4, compressionLevel: 6, effort: 1 }).toBuffer()
}

function toDrawableWords({
  figures,
  halves,
  headlines,
  reads,
  address,
  ...lines
}: PictureWords): PictureWords {
  const drawable = Object.fromEntries(
    Object.entries(lines).map(([name, line]) => [name, toDrawable(line)]),
  ) as unknown
  return {
    ...(drawable as typeof lines),
    reads,
    figures: figures.map(({ before, figure, after }) => ({
      before: toDrawable(before),
      figure: toDrawable(figure),
      after: toDrawable(after),
    })),
    halves: halves.map(toDrawable),
    headlines: headlines.map(toDrawable),
    ...(address !== undefined && { address }),
  }
}
