import type { PartialDate } from '../../model.ts'
import type { QueryField } from '../index/fields.ts'

/** One thing to be found, as typed. */
export interface QueryWord {
  readonly text: string
  readonly field?: QueryField
  /** Whether letters and digits at its end stand for all words that begin so: it may still be typed. */
  readonly isOpen: boolean
}

/** First and last date, each as precise as given. */
export interface DateRange {
  readonly from?: PartialDate
  readonly to?: PartialDate
}

/** A query as it was typed, read. */
export interface Query {
  /** All must be found, of each at least one word. */
  readonly clauses: readonly (readonly QueryWord[])[]
  readonly excluded: readonly QueryWord[]
  readonly dates?: DateRange
}
