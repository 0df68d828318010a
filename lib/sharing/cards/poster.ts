import { toQrCode } from '../qr-code.ts'
import { breakEvenly, breakLines, cutLines, oneLine } from './break-lines.ts'
import { drawHead } from './card.ts'
import { type BlockOfPicture, headlineBlock } from './headline-block.ts'
import type { PictureWords } from './picture-words.ts'
import { drawBox, drawLine, drawLines, type Point, toSvg } from './sheet.ts'
import { unitWidth } from './typeface.ts'

const width = 1080
const height = 1440
const margin = 84
const inner = width - 2 * margin
const codeSize = 232
// Between this and the foot the headline and what was pulled from the text share the white.
const top = 190

/** 海报, 1080×1440: headline stack, what was pulled from the text, where it stood, the QR code. */
export function toPosterSvg(words: PictureWords): string {
  const bottom = footTop(words)
  const headline = { width: inner, height: 520, largest: 128, smallest: 40 }
  const stack = headlineBlock(words, { headline, kicker: 38, subhead: 36 })
  const pulled = pulledBlock(words, bottom - top - stack.height - 120)
  const white = bottom - top - stack.height - (pulled?.height ?? 0)
  const gap = pulled ? white / 3 : white / 2.4
  return toSvg(width, height, [
    ...drawHead(words, 52, margin, width),
    stack.draw([margin, top + gap * 0.8]),
    ...(pulled ? [pulled.draw([margin, top + gap * 2 + stack.height])] : []),
    drawBox([margin, bottom], inner, 2, 'ink'),
    ...drawFoot(words, bottom + 36),
  ])
}

/** Figures, a sentence or an issue's headlines, whichever the words have, if there is room. */
function pulledBlock(words: PictureWords, room: number): BlockOfPicture | undefined {
  if (words.figures.length > 0) return figuresBlock(words, room)
  if (words.headlines.length > 0) return headlinesBlock(words.headlines, room)
  return words.sentence === undefined ? undefined : sentenceBlock(words.sentence, room)
}

const row = 108

function figuresBlock({ figures }: PictureWords, room: number): BlockOfPicture | undefined {
  const shown = figures.slice(0, Math.floor(room / row))
  if (shown.length === 0) return undefined
  return {
    height: shown.length * row,
    draw: ([x, y]) =>
      shown
        .map(({ before, figure, after }, index) => {
          const baseline = y + index * row + 74
          const label = { face: 'sans', size: 34, colour: 'grey' } as const
          const number = { face: 'headline', size: 60 } as const
          return [
            drawBox([x, y + index * row], inner, 1, 'rule'),
            drawLine(before + after, label, [x, baseline]),
            drawLine(figure, { ...number, align: 'end' }, [x + inner, baseline]),
          ].join('')
        })
        .join(''),
  }
}

function sentenceBlock(sentence: string, room: number): BlockOfPicture | undefined {
  const size = 40
  const leading = 1.65
  const measure = (text: string) => unitWidth(text, 'song') * size
  const lines = cutLines(breakLines(sentence, inner, measure), Math.floor(room / (size * leading)))
  if (lines.length === 0) return undefined
  return {
    height: lines.length * size * leading,
    draw: ([x, y]) => drawLines(lines, { face: 'song', size }, leading, [x, y + size * 1.2]),
  }
}

function headlinesBlock(headlines: readonly string[], room: number): BlockOfPicture | undefined {
  const size = 36
  const shown = headlines.slice(0, Math.floor(room / (size * 2)))
  if (shown.length === 0) return undefined
  const measure = (text: string) => unitWidth(text, 'headline') * size
  return {
    height: shown.length * size * 2,
    draw: ([x, y]) =>
      shown
        .map((headline, index) => {
          const line = oneLine(headline, inner, measure)
          const above = y + index * size * 2
          return (
            drawBox([x, above], inner, 1, 'rule') +
            drawLine(line, { face: 'headline', size }, [x, above + size * 1.35])
          )
        })
        .join(''),
  }
}

// Where no address is known there is no code, and a line or two of text want less room.
function footTop({ address }: PictureWords): number {
  return height - margin - 36 - (address === undefined ? 60 : codeSize)
}

/** The QR code at the right, and at its left where the piece stood and where it is read. */
function drawFoot({ place, address, reads }: PictureWords, y: number): readonly string[] {
  const room = address === undefined ? inner : inner - codeSize - 40
  const lines = breakEvenly(place, room, (text) => unitWidth(text, 'sans') * 32)
  const placeLines = drawLines(lines.slice(0, 3), { face: 'sans', size: 32 }, 1.5, [margin, y + 34])
  if (address === undefined) return [placeLines]
  const site = new URL(address).host
  return [
    placeLines,
    drawLine(`扫二维码，读${reads}`, { face: 'strong', size: 32 }, [margin, y + codeSize - 52]),
    drawLine(site, { face: 'sans', size: 28, colour: 'grey' }, [margin, y + codeSize - 6]),
    drawCode(address, [width - margin - codeSize, y]),
  ]
}

// Its quiet zone is the paper's white, so that it stands flush with the rule above.
function drawCode(address: string, [x, y]: Point): string {
  const { size, path } = toQrCode(address)
  const quiet = 4
  const unit = codeSize / (size - 2 * quiet)
  const translate = `translate(${x - quiet * unit} ${y - quiet * unit}) scale(${unit})`
  return `<path shape-rendering="crispEdges" transform="${translate}" d="${path}"/>`
}
