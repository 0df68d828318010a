import type { Canvas } from './canvas.ts'
import { drawCard, drawSquare } from './card.ts'
import { toDrawable } from './drawable-text.ts'
import { coarsen } from './palette.ts'
import type { PictureWords } from './picture-words.ts'
import { drawPoster } from './poster.ts'
import type { PictureKind } from './share-pictures.ts'
import { toPng } from './to-png.ts'

/** Most that a picture may weigh. */
const budget = 60 * 1024

const draw: Readonly<Record<PictureKind, (words: PictureWords) => Canvas>> = {
  card: drawCard,
  square: drawSquare,
  poster: drawPoster,
}

/** Draws a picture as a PNG; one that would weigh too much has fewer tones at its edges, and its colours still. */
export function drawPicture(kind: PictureKind, words: PictureWords): Uint8Array {
  const canvas = drawCanvas(kind, words)
  let png = toPng(canvas)
  for (let tones = 4; png.length > budget && tones > 0; tones--) png = toPng(coarser(canvas, tones))
  return png
}

/** The picture as it stands before it is packed. */
export function drawCanvas(kind: PictureKind, words: PictureWords): Canvas {
  return draw[kind](toDrawableWords(words))
}

function coarser({ rows, ...size }: Canvas, tones: number): Canvas {
  return { ...size, rows: rows.map((pair) => (coarsen(pair >> 4, tones) << 4) | coarsen(pair & 15, tones)) }
}

function toDrawableWords({ facts, halves, headlines, reads, address, ...lines }: PictureWords): PictureWords {
  const drawable = Object.fromEntries(
    Object.entries(lines).map(([name, line]) => [name, toDrawable(line)]),
  ) as unknown
  return {
    ...(drawable as typeof lines),
    reads,
    facts: facts.map(({ before, quantity, after }) => ({
      before: toDrawable(before),
      quantity: toDrawable(quantity),
      after: toDrawable(after),
    })),
    halves: halves.map(toDrawable),
    headlines: headlines.map(toDrawable),
    ...(address !== undefined && { address }),
  }
}
