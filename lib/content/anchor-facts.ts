import type { Fact } from '../article-marks.ts'
import type { Paragraph } from '../body-tree.ts'
import { type Report, shorten } from '../problems/problem.ts'
import type { TypedFact } from './schema/article-schema.ts'

/** 数读: each fact with the first paragraph that holds its quote; what does not fit is reported. */
export function anchorFacts(
  facts: readonly TypedFact[],
  paragraphs: readonly Paragraph[],
  report: Report,
): readonly Fact[] {
  return facts.flatMap(({ label, quote }) => {
    const foreign = foreignWords(label.value, quote.value)
    if (foreign !== undefined) {
      report(label.line, 'fact-label', { words: shorten(foreign) })
    }
    const paragraph = paragraphs.find(({ text }) => text.includes(quote.value))
    if (paragraph) return [{ label: label.value, quote: quote.value, paragraph: paragraph.id }]
    report(quote.line, 'fact-quote', { words: shorten(quote.value) })
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
  return runs.map((run) => (quote.includes(run) ? '' : leftOver(run, quote))).find((rest) => rest !== '')
}

/** What is left of a run when as much as possible of its beginning is made of words of the quote. */
function leftOver(run: string, quote: string): string {
  const reached = new Set([0])
  for (let start = 0; start < run.length; start++) {
    if (!reached.has(start)) continue
    // A longer word is made of words of two and three characters.
    for (const word of [run.slice(start, start + 2), run.slice(start, start + 3)]) {
      if (word.length > 1 && quote.includes(word)) reached.add(start + word.length)
    }
  }
  return run.slice(Math.max(...reached))
}
