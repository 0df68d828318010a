import type { Run } from './glyph-lines.ts'
import { isBlank } from './glyph-lines.ts'

/** Faces draw a dash of two characters as one. */
const dashes = new Map([
  ['⸺', '——'],
  ['⸻', '———'],
])
const wide = /[\p{Script=Han}\u3000-\u303f\uff00-\uffef“”‘’—…·\u2e80-\u2fdf]/u

/**
 * The characters of a run with its blanks: those that are drawn, and between words of letters or digits where a gap is.
 * Between Chinese characters a gap is no blank unless it is as wide as most of one: justified lines are full of gaps.
 */
export function textOf({ glyphs, size }: Run): string {
  let text = ''
  let right = Number.NEGATIVE_INFINITY
  let isPadded = false
  const isStretched = isSetWide(glyphs, size)
  for (const glyph of glyphs) {
    if (isBlank(glyph)) {
      isPadded = glyph.text !== ''
      // A blank that is drawn but has no width is none.
      if (glyph.text.includes('\u3000')) text += '\u3000'
      else if (glyph.text !== '' && !/[\s\u3000]$/.test(text) && glyph.advance > 0.1 * size) text += ' '
      continue
    }
    const gap = glyph.x - right
    const isWide = wide.test(text.at(-1) ?? '') && wide.test(glyph.text)
    const most = isWide ? (isStretched ? 3 : 0.75) : 0.2
    if (text !== '' && !isPadded && !/[\s\u3000]$/.test(text) && gap > most * size)
      text += isWide && gap > 1.2 * size ? '\u3000' : ' '
    text += dashes.get(glyph.text) ?? glyph.text
    right = glyph.x + glyph.advance
    isPadded = false
  }
  return text
}

/** Whether a run is stretched to its measure, or its letters set wide: then most of its gaps are wide, and none is a blank. */
function isSetWide(glyphs: Run['glyphs'], size: number): boolean {
  const gaps = glyphs.slice(1).map((glyph, i) => {
    const before = glyphs[i]
    return before ? glyph.x - before.x - before.advance : 0
  })
  return gaps.length >= 2 && gaps.filter((gap) => gap > 0.3 * size).length > gaps.length / 2
}
