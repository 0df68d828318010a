import type { Fact, Paragraph } from '../model.ts'
import type { TypedFact } from './article-schema.ts'
import { shorten } from './fields.ts'
import type { Report } from './problem.ts'

/** 数读: each figure with the first paragraph that holds its quote; what does not fit is reported. */
export function anchorFacts(
  facts: readonly TypedFact[],
  paragraphs: readonly Paragraph[],
  report: Report,
): readonly Fact[] {
  return facts.flatMap(({ label, quote }) => {
    const foreign = foreignWords(label.value, quote.value)
    if (foreign !== undefined) {
      report(
        label.line,
        `facts.label should be made of words of its quote, but “${shorten(foreign)}” is none`,
      )
    }
    const paragraph = paragraphs.find(({ text }) => text.includes(quote.value))
    if (paragraph) return [{ label: label.value, quote: quote.value, paragraph: paragraph.id }]
    const words = shorten(quote.value)
    report(quote.line, `facts.quote should stand word for word in one paragraph, but “${words}” does not`)
    return []
  })
}

/**
 * Where a label leaves the words of its quote; `undefined` if it is made of nothing else. Words of the quote
 * are any two or more of its characters in a row (换了石板 is made of 换了四十八块石板), or one set apart by
 * space or punctuation.
 */
function foreignWords(label: string, quote: string): string | undefined {
  const runs = label.match(/[\p{L}\p{M}\p{N}]+/gu) ?? [label]
  return runs.map((run) => leftOver(run, quote)).find((rest) => rest !== '')
}

/** Takes from the start of a run the longest words of the quote, as long as there are any. */
function leftOver(run: string, quote: string): string {
  if (quote.includes(run)) return ''
  let rest = run
  while (rest !== '') {
    let length = 0
    while (length < rest.length && quote.includes(rest.slice(0, length + 1))) length += 1
    if (length < 2) return rest
    rest = rest.slice(length)
  }
  return ''
}
