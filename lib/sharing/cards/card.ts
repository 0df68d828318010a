import { oneLine } from './break-lines.ts'
import { blankCanvas, type Canvas, fillBox } from './canvas.ts'
import { drawLabel, drawLine } from './draw-line.ts'
import { headlineBlock, type StackFormat } from './headline-block.ts'
import type { PictureWords } from './picture-words.ts'
import { unitWidth } from './typeface.ts'

interface CardFormat {
  readonly width: number
  readonly height: number
  readonly margin: number
  /** Size of the masthead; what stands around it is measured by it. */
  readonly masthead: number
  readonly place: number
  readonly stack: Omit<StackFormat, 'headline'>
  readonly largest: number
  readonly smallest: number
}

const wide: CardFormat = {
  width: 1200,
  height: 630,
  margin: 72,
  masthead: 34,
  place: 26,
  stack: { label: 30, kicker: 32, subhead: 30 },
  largest: 124,
  smallest: 32,
}

const square: CardFormat = {
  width: 500,
  height: 500,
  margin: 36,
  masthead: 24,
  place: 18,
  stack: { label: 24 },
  largest: 80,
  smallest: 18,
}

/** The card that goes with a link, 1200×630 (Open Graph). */
export function drawCard(words: PictureWords): Canvas {
  return drawFormat(words, wide)
}

/** The card 500×500, for WeChat and QQ, which show it small: the headline alone. */
export function drawSquare(words: PictureWords): Canvas {
  return drawFormat(words, square)
}

function drawFormat(words: PictureWords, format: CardFormat): Canvas {
  const { width, height, margin, masthead, place } = format
  const canvas = blankCanvas(width, height)
  const inner = width - 2 * margin
  const top = margin + masthead * 1.1
  const bottom = height - margin * 0.7 - place * 1.9
  const box = { width: inner, height: bottom - top - masthead * 1.6, ...sizesOf(format) }
  const block = headlineBlock(words, { ...format.stack, headline: box })
  const line = oneLine(words.place, inner, (text) => unitWidth(text, 'sans') * place)
  drawHead(canvas, words, masthead, margin)
  block.draw(canvas, [margin, (top + bottom - block.height) / 2])
  fillBox(canvas, [margin, bottom], inner, 1, 'rule')
  drawLine(canvas, line, { face: 'sans', size: place, colour: 'grey' }, [margin, height - margin * 0.7])
  return canvas
}

/** Draws 报头 or the title, the label at its right, and the red rule under both. */
export function drawHead(
  canvas: Canvas,
  { masthead = '', label = '' }: PictureWords,
  size: number,
  margin: number,
): void {
  const inner = canvas.width - 2 * margin
  const baseline = margin + size * 0.55
  const name = oneLine(masthead, inner * 0.6, (text) => unitWidth(text, 'headline') * size)
  const word = oneLine(label, inner * 0.32, (text) => unitWidth(text, 'strong') * size * 0.72)
  drawLine(canvas, name, { face: 'headline', size }, [margin, baseline])
  if (word !== '') drawLabel(canvas, word, size * 0.72, margin + inner, baseline - size * 0.06)
  fillBox(canvas, [margin, margin + size * 1.05], inner, Math.round(size / 9), 'red')
}

function sizesOf({ largest, smallest }: CardFormat) {
  return { largest, smallest }
}
