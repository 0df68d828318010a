import { cleanText, isIndented } from '../plan/clean-text.ts'
import type { Line } from '../plan/source.ts'

/** The lines of a text that are not empty, as page `page` of its source. */
export function toTextLines(text: string, page = 1): readonly Line[] {
  const lines: Line[] = []
  let blank = 0
  for (const raw of text.replace(/^\ufeff/, '').split(/\r\n?|\n|\u2028|\u2029|\f/)) {
    const clean = cleanText(raw)
    if (clean === '') blank++
    else {
      lines.push({ id: `p${page}-${lines.length + 1}`, raw, text: clean, blank, indent: isIndented(raw) })
      blank = 0
    }
  }
  return lines
}
