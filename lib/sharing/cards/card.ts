import { oneLine } from './break-lines.ts'
import { headlineBlock, type StackFormat } from './headline-block.ts'
import type { PictureWords } from './picture-words.ts'
import { drawBox, drawLabel, drawLine, toSvg } from './sheet.ts'
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
  stack: { kicker: 32, subhead: 30 },
  largest: 124,
  smallest: 32,
}

const square: CardFormat = {
  width: 500,
  height: 500,
  margin: 36,
  masthead: 24,
  place: 18,
  stack: {},
  largest: 80,
  smallest: 18,
}

/** The card that goes with a link, 1200×630 (Open Graph), as SVG without any text of its own. */
export function toCardSvg(words: PictureWords): string {
  return toSheet(words, wide)
}

/** The same 500×500, for WeChat and QQ, which show it small: the headline alone. */
export function toSquareSvg(words: PictureWords): string {
  return toSheet(words, square)
}

function toSheet(words: PictureWords, format: CardFormat): string {
  const { width, height, margin, masthead, place } = format
  const inner = width - 2 * margin
  const top = margin + masthead * 1.1
  const bottom = height - margin * 0.7 - place * 1.9
  const box = { width: inner, height: bottom - top - masthead * 1.6, ...sizesOf(format) }
  const block = headlineBlock(words, { ...format.stack, headline: box })
  const line = oneLine(words.place, inner, (text) => unitWidth(text, 'sans') * place)
  return toSvg(width, height, [
    ...drawHead(words, masthead, margin, width),
    block.draw([margin, (top + bottom - block.height) / 2]),
    drawBox([margin, bottom], inner, 1, 'rule'),
    drawLine(line, { face: 'sans', size: place, colour: 'grey' }, [margin, height - margin * 0.7]),
  ])
}

/** 报头 or the title, the label at its right, and the red rule under both. */
export function drawHead(
  { masthead = '', label }: PictureWords,
  size: number,
  margin: number,
  width: number,
): readonly string[] {
  const inner = width - 2 * margin
  const baseline = margin + size * 0.55
  const name = oneLine(masthead, inner * 0.6, (text) => unitWidth(text, 'headline') * size)
  const word = label && oneLine(label, inner * 0.32, (text) => unitWidth(text, 'strong') * size * 0.72)
  return [
    ...(name === '' ? [] : [drawLine(name, { face: 'headline', size }, [margin, baseline])]),
    ...(word ? [drawLabel(word, size * 0.72, width - margin, baseline - size * 0.06)] : []),
    drawBox([margin, margin + size * 1.05], inner, Math.round(size / 9), 'red'),
  ]
}

function sizesOf({ largest, smallest }: CardFormat) {
  return { largest, smallest }
}
