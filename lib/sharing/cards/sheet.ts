import { type FaceName, outlineText, unitWidth } from './typeface.ts'

/** Ink on paper and one red, as on the pages by day. */
export const colours = {
  paper: '#ffffff',
  ink: '#1c1917',
  grey: '#57534e',
  rule: '#c6c6c5',
  red: '#b5121b',
} as const

export type Colour = keyof typeof colours

/** A point in pixels from the upper left corner. */
export type Point = readonly [x: number, y: number]

/** How a line of text is set. */
export interface LineStyle {
  readonly face: FaceName
  readonly size: number
  readonly colour?: Colour
  readonly align?: 'start' | 'end'
}

/** A line of text as SVG, its baseline at `at`. An opening mark hangs out of a flush left edge by its white. */
export function drawLine(text: string, style: LineStyle, [x, y]: Point): string {
  const { face, size, colour = 'ink', align = 'start' } = style
  const hang = align === 'start' && /^[“‘（《〈「『【〔]/u.test(text) ? size * 0.45 : 0
  const { width } = align === 'end' ? outlineText(text, face, size, [0, 0]) : { width: 0 }
  const { outline } = outlineText(text, face, size, [x - hang - width, y])
  return `<path fill="${colours[colour]}" d="${outline}"/>`
}

/** Lines of text one under the other; `at` is the baseline of the first. */
export function drawLines(
  lines: readonly string[],
  style: LineStyle,
  leading: number,
  [x, y]: Point,
): string {
  return lines.map((line, index) => drawLine(line, style, [x, y + index * style.size * leading])).join('')
}

/** A filled box: a rule, or the ground of a label. */
export function drawBox([x, y]: Point, width: number, height: number, colour: Colour): string {
  return `<path fill="${colours[colour]}" d="M${x} ${y}h${width}v${height}h-${width}z"/>`
}

/** A label in white on red whose right edge is at `right`. */
export function drawLabel(text: string, size: number, right: number, baseline: number): string {
  const width = unitWidth(text, 'strong') * size + size * 0.8
  const top = baseline - size * 1.15
  const box = drawBox([right - width, top], width, size * 1.55, 'red')
  return (
    box + drawLine(text, { face: 'strong', size, colour: 'paper' }, [right - width + size * 0.4, baseline])
  )
}

/** The parts on white paper. */
export function toSvg(width: number, height: number, parts: readonly string[]): string {
  return `<svg xmlns="http://www.w3.org/2000/svg" width="${width}" height="${height}" viewBox="0 0 ${width} ${height}">${drawBox([0, 0], width, height, 'paper')}${parts.join('')}</svg>`
}
