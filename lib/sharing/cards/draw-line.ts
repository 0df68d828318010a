import { type Canvas, fillBox, type Point, stampMask } from './canvas.ts'
import { strikeOf } from './glyph-mask.ts'
import type { Colour } from './palette.ts'
import { type FaceName, unitWidth } from './typeface.ts'
import { typesetLine } from './typeset-line.ts'

/** How a line of text is set. */
export interface LineStyle {
  readonly face: FaceName
  readonly size: number
  readonly colour?: Colour
  readonly align?: 'start' | 'end'
}

/** Draws a line of text, its baseline at `at`. An opening mark hangs out of a flush left edge by its white. */
export function drawLine(canvas: Canvas, text: string, style: LineStyle, [x, y]: Point): void {
  const { face, size, colour = 'ink', align = 'start' } = style
  const hang = align === 'start' && /^[“‘（《〈「『【〔]/u.test(text) ? 0.45 : 0
  const { glyphs, width } = typesetLine(text, face)
  const left = x - (align === 'end' ? width : hang) * size
  const strike = strikeOf(face, size)
  for (const { glyph, x: right, y: up } of glyphs) {
    // Baselines stand on whole pixels, so that a line's strokes are alike; pens on quarters, which space evenly.
    const quarters = Math.round((left + right * size) * 4)
    const at = [Math.floor(quarters / 4), Math.round(y - up * size)] as const
    stampMask(canvas, strike(glyph, quarters - at[0] * 4), at, colour)
  }
}

/** Draws lines of text one under the other; `at` is the baseline of the first. */
export function drawLines(
  canvas: Canvas,
  lines: readonly string[],
  style: LineStyle,
  leading: number,
  [x, y]: Point,
): void {
  for (const [index, line] of lines.entries()) {
    drawLine(canvas, line, style, [x, y + index * style.size * leading])
  }
}

/** Draws a word in a frame, both grey, from its upper left corner. */
export function drawFrame(canvas: Canvas, text: string, size: number, [x, y]: Point): void {
  const line = Math.max(1, Math.round(size / 16))
  const width = unitWidth(text, 'sans') * size + size * 0.8
  const height = size * 1.55
  fillBox(canvas, [x, y], width, height, 'grey')
  fillBox(canvas, [x + line, y + line], width - 2 * line, height - 2 * line, 'paper')
  drawLine(canvas, text, { face: 'sans', size, colour: 'grey' }, [x + size * 0.4, y + size * 1.15])
}

/** Draws a label in white on red whose right edge is at `right`. */
export function drawLabel(canvas: Canvas, text: string, size: number, right: number, baseline: number): void {
  const width = unitWidth(text, 'strong') * size + size * 0.8
  const top = baseline - size * 1.15
  fillBox(canvas, [right - width, top], width, size * 1.55, 'red')
  const style = { face: 'strong', size, colour: 'paper' } as const
  drawLine(canvas, text, style, [right - width + size * 0.4, baseline])
}
