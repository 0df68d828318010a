import { insideQuotationMarks } from '../../quotation-marks.ts'

const closing = /[”"]\s*——/g

/**
 * The paragraphs of a quotation that 复制带出处 copied (“…” ——《主题》，… address), on three lines or, from a field of one
 * line, on one; `undefined` if a text is no such block.
 */
export function readQuotation(pasted: string): readonly string[] | undefined {
  const text = pasted.trimStart()
  if (!/^[“"]/.test(text)) return undefined
  const source = lastSource(text)
  // Each place is looked at once: one pattern for all of it takes minutes for a long paste that is no such block.
  const end = Array.from(text.matchAll(closing))
    .filter((match) => match.index > 1 && match.index + match[0].length <= source)
    .at(-1)?.index
  if (end === undefined) return undefined
  return asPrinted(text.slice(1, end))
    .split(/[\n\u3000]+/)
    .filter((paragraph) => paragraph.trim() !== '')
}

// Marks inside of the quotation are ‘ ’; what was copied elsewhere may have them as they are printed.
function asPrinted(quoted: string): string {
  const outer = insideQuotationMarks(quoted)
  const first = /[“”]/.exec(outer)?.index
  return first !== undefined && !/[“”]/.test(quoted.slice(0, first + 1)) ? outer : quoted
}

/** Where the last name of a source or address begins, or -1. */
function lastSource(text: string): number {
  const title = text.lastIndexOf('《', text.lastIndexOf('》') - 2)
  return Math.max(title, text.lastIndexOf('http://'), text.lastIndexOf('https://'))
}
