import type { Mask } from './fill-outline.ts'
import { blend, type Colour, numberOf } from './palette.ts'

/** A picture in numbers of the palette as PNG packs it: rows of a filter byte, 0, then two pixels a byte, left one high. */
export interface Canvas {
  readonly width: number
  readonly height: number
  readonly rows: Uint8Array
}

/** A point in pixels from the upper left corner. */
export type Point = readonly [x: number, y: number]

/** White paper. */
export function blankCanvas(width: number, height: number): Canvas {
  return { width, height, rows: new Uint8Array(bytesPerRow(width) * height) }
}

/** The palette's number of one pixel. */
export function pixelAt({ width, rows }: Canvas, [x, y]: Point): number {
  return ((rows[placeOf(width, x, y)] ?? 0) >> shiftOf(x)) & 15
}

/** Fills a box; its sides lie between pixels, so that they are sharp. */
export function fillBox(canvas: Canvas, [x, y]: Point, width: number, height: number, colour: Colour): void {
  const number = numberOf(colour)
  const [right, bottom] = [Math.round(x + width), Math.round(y + height)]
  for (let row = Math.round(y); row < bottom; row++) {
    for (let column = Math.round(x); column < right; column++) {
      const place = placeOf(canvas.width, column, row)
      const shift = shiftOf(column)
      canvas.rows[place] = ((canvas.rows[place] ?? 0) & (0xf0 >> shift)) | (number << shift)
    }
  }
}

/**
 * Puts a shape on the canvas, its origin at a whole pixel: ink, grey or red on paper, or paper on red. Where shapes
 * meet, their tones add up.
 */
export function stampMask({ width, height, rows }: Canvas, mask: Mask, at: Point, colour: Colour): void {
  const blends = blendsOf(colour)
  const left = at[0] + mask.left
  const top = at[1] + mask.top
  const firstColumn = Math.max(0, -left)
  const lastColumn = Math.min(mask.width, width - left)
  const lastRow = Math.min(mask.height, height - top)
  for (let row = Math.max(0, -top); row < lastRow; row++) {
    const line = placeOf(width, 0, top + row)
    for (let column = firstColumn; column < lastColumn; column++) {
      const covered = mask.coverage[row * mask.width + column] ?? 0
      if (covered === 0) continue
      const place = line + ((left + column) >> 1)
      const shift = shiftOf(left + column)
      const pair = rows[place] ?? 0
      const after = blends[(((pair >> shift) & 15) << 8) | covered] ?? 0
      rows[place] = (pair & (0xf0 >> shift)) | (after << shift)
    }
  }
}

/** What every number of the palette becomes under every coverage, at `before << 8 | coverage`. */
function blendsOf(colour: Colour): Uint8Array {
  const known = allBlends.get(colour)
  if (known) return known
  const blends = Uint8Array.from({ length: 16 << 8 }, (_, index) => blend(colour, index >> 8, index & 255))
  allBlends.set(colour, blends)
  return blends
}

const allBlends = new Map<Colour, Uint8Array>()

function bytesPerRow(width: number): number {
  return 1 + ((width + 1) >> 1)
}

function placeOf(width: number, x: number, y: number): number {
  return y * bytesPerRow(width) + 1 + (x >> 1)
}

function shiftOf(x: number): 0 | 4 {
  return (x & 1) === 0 ? 4 : 0
}
