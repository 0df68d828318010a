import type { PartialDate } from '../../model.ts'
import type { QueryField } from '../text/fields.ts'

/** One thing to be found, as typed. */
export interface QueryWord {
  readonly text: string
  readonly field?: QueryField
  /** Whether letters and digits at its end stand for all words that begin so: it may still be typed. */
  readonly isOpen: boolean
  /** Whether it stood in quotation marks: it is found in the text only, not in names that a document is filed under. */
  readonly isPhrase?: true
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

/** 按相关 or 按日期, newest first. */
export type SearchOrder = 'relevance' | 'date'

/** What narrows a search besides its words; all that are given must hold. */
export interface SearchFilter {
  /** First and last year, both included. */
  readonly years?: readonly [from: number, to: number]
  readonly issue?: string
  /** Id of a section. */
  readonly section?: string
  /** A name of the byline, with or without the blanks that pad it in print. */
  readonly byline?: string
  /** 不含广告. */
  readonly withoutAds?: boolean
}
