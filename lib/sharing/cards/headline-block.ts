import { breakEvenly, cutLines } from './break-lines.ts'
import type { Canvas, Point } from './canvas.ts'
import { drawFrame, drawLines } from './draw-line.ts'
import { fitHeadline, type HeadlineBox, headlineLeading } from './fit-headline.ts'
import type { PictureWords } from './picture-words.ts'
import { unitWidth } from './typeface.ts'

/** A part of a picture that knows its height and can be drawn from its upper left corner. */
export interface BlockOfPicture {
  readonly height: number
  draw(canvas: Canvas, at: Point): void
}

/** Sizes of the stack in one format; without `subhead` neither 引题 nor 副题 is shown, 广告 always. */
export interface StackFormat {
  readonly headline: HeadlineBox
  readonly label: number
  readonly kicker?: number
  readonly subhead?: number
}

const smallLeading = 1.5
/** Height of the label's frame with the white below it, in its own size. */
const labelRoom = 2.1

/** 引题, 主题 and 副题, flush left, the small lines two characters in; above them 广告, where that is what they are. */
export function headlineBlock(words: PictureWords, format: StackFormat): BlockOfPicture {
  const { headline: box, label: labelSize, kicker: kickerSize = 0, subhead: subheadSize = 0 } = format
  const top = words.headlineLabel === undefined ? 0 : labelSize * labelRoom
  const kicker = kickerSize === 0 ? [] : smallLines(words.kicker, kickerSize, box.width, 1)
  const subhead = subheadSize === 0 ? [] : smallLines(words.subhead, subheadSize, box.width, 2)
  const above = top + kicker.length * kickerSize * smallLeading
  const below = subhead.length * subheadSize * smallLeading + (subhead.length > 0 ? subheadSize * 0.4 : 0)
  const fitted = fitHeadline(words.halves, { ...box, height: box.height - above - below }, (text) =>
    unitWidth(text, 'headline'),
  )
  const { size, lines } = fitted
  const middle = lines.length * size * headlineLeading
  return {
    height: above + middle + below,
    draw: (canvas, [x, y]) => {
      if (words.headlineLabel !== undefined) drawFrame(canvas, words.headlineLabel, labelSize, [x, y])
      const kickerStyle = { face: 'strong', size: kickerSize } as const
      drawLines(canvas, kicker, kickerStyle, smallLeading, [x + 2 * kickerSize, y + top + kickerSize])
      const headlineStyle = { face: 'headline', size } as const
      drawLines(canvas, lines, headlineStyle, headlineLeading, [x, y + above + size * 1.02])
      const subheadStyle = { face: 'song', size: subheadSize, colour: 'grey' } as const
      const baseline = y + above + middle + subheadSize * 1.5
      drawLines(canvas, subhead, subheadStyle, smallLeading, [x + 2 * subheadSize, baseline])
    },
  }
}

function smallLines(text: string | undefined, size: number, width: number, most: number): readonly string[] {
  if (text === undefined) return []
  const measure = (line: string) => unitWidth(line, 'song') * size
  return cutLines(breakEvenly(text, width - 4 * size, measure), most)
}
