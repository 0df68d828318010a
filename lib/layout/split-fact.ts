import type { Fact } from '../article-marks.ts'

/** A quoted quantity in type: the quote's number in large, its label in small, in the order they were printed. */
export interface SplitFact {
  readonly before: string
  readonly quantity: string
  readonly after: string
}

/**
 * Parts a quote around its number without changing a character: what stands beside the label is the quantity
 * (召开常委会 | 17次), so that 余 and 多 and every unit stay with it. A label that is not at one end of its
 * quote leaves the quote whole.
 */
export function splitFact({ label, quote }: Fact): SplitFact {
  if (label === quote) return { before: '', quantity: quote, after: '' }
  if (quote.startsWith(label)) return { before: label, quantity: quote.slice(label.length), after: '' }
  if (quote.endsWith(label)) return { before: '', quantity: quote.slice(0, -label.length), after: label }
  return { before: '', quantity: quote, after: '' }
}
