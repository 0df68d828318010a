import { toQrModules } from '../qr-code.ts'
import { breakEvenly, breakLines, cutLines, oneLine, partByGaps } from './break-lines.ts'
import { blankCanvas, type Canvas, fillBox, type Point } from './canvas.ts'
import { drawHead } from './card.ts'
import { drawLine, drawLines } from './draw-line.ts'
import { type BlockOfPicture, headlineBlock } from './headline-block.ts'
import type { PictureWords } from './picture-words.ts'
import { unitWidth } from './typeface.ts'

const width = 1080
const height = 1440
const margin = 84
const inner = width - 2 * margin
const codeSize = 232
// Between this and the foot the headline and what was pulled from the text share the white.
const top = 190

/** 海报, 1080×1440: headline stack, what was pulled from the text, where it stood, the QR code. */
export function drawPoster(words: PictureWords): Canvas {
  const canvas = blankCanvas(width, height)
  const bottom = footTop(words)
  const headline = { width: inner, height: 520, largest: 128, smallest: 40 }
  const stack = headlineBlock(words, { headline, label: 36, kicker: 38, subhead: 36 })
  const pulled = pulledBlock(words, bottom - top - stack.height - 120)
  const white = bottom - top - stack.height - (pulled?.height ?? 0)
  const gap = pulled ? white / 3 : white / 2.4
  drawHead(canvas, words, 52, margin)
  stack.draw(canvas, [margin, top + gap * 0.8])
  pulled?.draw(canvas, [margin, top + gap * 2 + stack.height])
  fillBox(canvas, [margin, bottom], inner, 2, 'ink')
  drawFoot(canvas, words, bottom + 36)
  return canvas
}

/** Figures, a sentence or an issue's headlines, whichever the words have, if there is room. */
function pulledBlock(words: PictureWords, room: number): BlockOfPicture | undefined {
  if (words.facts.length > 0) return factsBlock(words, room)
  if (words.headlines.length > 0) return headlinesBlock(words.headlines, room)
  return words.sentence === undefined ? undefined : sentenceBlock(words.sentence, room)
}

const row = 108

function factsBlock({ facts }: PictureWords, room: number): BlockOfPicture | undefined {
  const shown = facts.slice(0, Math.floor(room / row))
  if (shown.length === 0) return undefined
  const label = { face: 'sans', size: 34, colour: 'grey' } as const
  const number = { face: 'headline', size: 60, align: 'end' } as const
  return {
    height: shown.length * row,
    draw: (canvas, [x, y]) => {
      for (const [index, { before, quantity, after }] of shown.entries()) {
        const above = y + index * row
        fillBox(canvas, [x, above], inner, 1, 'rule')
        drawLine(canvas, before + after, label, [x, above + 74])
        drawLine(canvas, quantity, number, [x + inner, above + 74])
      }
    },
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
    draw: (canvas, [x, y]) => drawLines(canvas, lines, { face: 'song', size }, leading, [x, y + size * 1.2]),
  }
}

function headlinesBlock(headlines: readonly string[], room: number): BlockOfPicture | undefined {
  const size = 36
  const shown = headlines.slice(0, Math.floor(room / (size * 2)))
  if (shown.length === 0) return undefined
  const measure = (text: string) => unitWidth(text, 'headline') * size
  return {
    height: shown.length * size * 2,
    draw: (canvas, [x, y]) => {
      for (const [index, headline] of shown.entries()) {
        const above = y + index * size * 2
        const line = oneLine(headline, inner, measure)
        fillBox(canvas, [x, above], inner, 1, 'rule')
        drawLine(canvas, line, { face: 'headline', size }, [x, above + size * 1.35])
      }
    },
  }
}

// Where no address is known there is no code, and a line or two of text want less room.
function footTop({ address }: PictureWords): number {
  return height - margin - 36 - (address === undefined ? 60 : codeSize)
}

/** The QR code at the right, and at its left where the piece stood and where it is read. */
function drawFoot(canvas: Canvas, { place, address, reads }: PictureWords, y: number): void {
  const room = address === undefined ? inner : inner - codeSize - 40
  const measure = (text: string) => unitWidth(text, 'sans') * 32
  const lines = breakEvenly(place, room, measure, partByGaps(room, measure))
  drawLines(canvas, lines.slice(0, 3), { face: 'sans', size: 32 }, 1.5, [margin, y + 34])
  if (address === undefined) return
  const drawn = drawCode(canvas, address, [width - margin, y])
  drawLine(canvas, `扫二维码，读${reads}`, { face: 'strong', size: 32 }, [margin, y + drawn - 52])
  const site = new URL(address).host
  drawLine(canvas, site, { face: 'sans', size: 28, colour: 'grey' }, [margin, y + drawn - 6])
}

// Modules of whole pixels, so that the code is as large as they come out. Its quiet zone is the paper's white.
function drawCode(canvas: Canvas, address: string, [right, top]: Point): number {
  const modules = toQrModules(address)
  const unit = Math.floor(codeSize / modules.length)
  const left = right - unit * modules.length
  for (const [y, row] of modules.entries()) {
    for (const [x, dark] of row.entries()) {
      if (dark) fillBox(canvas, [left + x * unit, top + y * unit], unit, unit, 'ink')
    }
  }
  return unit * modules.length
}
