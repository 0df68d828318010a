import { fillOutline, type Mask } from './fill-outline.ts'
import { type FaceName, openFace } from './typeface.ts'

/** Gives a glyph drawn `quarters` of a pixel right of where its pen stands. */
export type Strike = (glyph: number, quarters: number) => Mask

const strikes = new Map<string, Map<number, Mask>>()
let bytes = 0
const mostBytes = 32 * 1024 * 1024

/** A face at one size. What was drawn is kept, for the characters of a picture's small lines come again and again. */
export function strikeOf(face: FaceName, size: number): Strike {
  const font = openFace(face)
  const scale = size / font.unitsPerEm
  const masks = masksOf(`${face} ${size}`)
  return (glyph, quarters) => {
    const key = glyph * 4 + quarters
    const known = masks.get(key)
    if (known) return known
    const mask = fillOutline(font.getGlyph(glyph).path.commands, scale, quarters / 4)
    bytes += mask.coverage.length
    masks.set(key, mask)
    return mask
  }
}

function masksOf(strike: string): Map<number, Mask> {
  if (bytes > mostBytes) {
    strikes.clear()
    bytes = 0
  }
  const masks = strikes.get(strike) ?? new Map<number, Mask>()
  strikes.set(strike, masks)
  return masks
}
