import type { Fact } from '../model.ts'

/** A quoted figure in type: the quote's number in large, its label in small, in the order they were printed. */
export interface SplitFact {
  readonly before: string
  readonly figure: string
  readonly after: string
}

/**
 * Parts a quote around its number without changing a character: what stands beside the label is the figure
 * (召开常委会 | 17次), so that 余 and 多 and every unit stay with it. A label that is not at one end of its
 * quote leaves the quote whole.
 */
export function splitFact({ label, quote }: Fact): SplitFact {
  if (label === quote) return { before: '', figure: quote, after: '' }
  if (quote.startsWith(label)) return { before: label, figure: quote.slice(label.length), after: '' }
  if (quote.endsWith(label)) return { before: '', figure: quote.slice(0, -label.length), after: label }
  return { before: '', figure: quote, after: '' }
}
