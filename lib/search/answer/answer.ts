import type { PartialDate } from '../../model.ts'
import type { ReadingName, Suggestion } from '../otherwise/reading.ts'
import type { SearchFilter, SearchOrder } from '../query/query.ts'

export interface SearchOptions {
  readonly filter?: SearchFilter
  readonly order?: SearchOrder
  readonly offset?: number
  /** Number of hits to give, with their passages; 10 if not said. */
  readonly limit?: number
  /** Whether to count sections, issues and bylines too, which may fetch more; years are always counted. */
  readonly facets?: boolean
  /** Given the first hits while others are still read; its `total` is not exact. */
  readonly onFirst?: (answer: SearchAnswer) => void
}

/** A piece of text and the places of the query in it: UTF-16 offsets, the end excluded, none overlapping. */
export interface MarkedText {
  readonly text: string
  readonly marks: readonly (readonly [start: number, end: number])[]
}

/** A passage of a hit, with the paragraph's id where it has one. */
export interface SearchPassage extends MarkedText {
  readonly paragraph?: string
}

/** An article that was found. */
export interface SearchHit {
  readonly id: string
  readonly headline: MarkedText
  /** 广告, which must stand beside the headline. */
  readonly label?: string
  readonly issueTitle: string
  readonly page?: string
  readonly date?: PartialDate
  /** 栏目. */
  readonly section?: { readonly id: string; readonly name: string }
  /** Names of the 署名. */
  readonly byline: readonly string[]
  readonly score: number
  /** Up to three, the best first. */
  readonly passages: readonly SearchPassage[]
  /** The strings as they stand in the text, for `?mark=` of the hit's link. */
  readonly marked: readonly string[]
}

/** An issue that a query names. */
export interface IssueHit {
  readonly id: string
  readonly title: string
  /** 两会专刊, as printed. */
  readonly label?: string
  readonly date?: PartialDate
}

/** A value of a facet with the number of hits that have it; `isExact` of the answer holds for it too. */
export interface FacetValue {
  readonly value: string
  readonly label: string
  readonly count: number
}

export interface SearchFacets {
  /** Years from the first to the last hit; `''` for undated ones. */
  readonly years: readonly FacetValue[]
  readonly sections: readonly FacetValue[]
  readonly issues: readonly FacetValue[]
  readonly bylines: readonly FacetValue[]
}

export interface SearchAnswer {
  /** The query as it was typed. */
  readonly query: string
  /** What the hits are hits of, and how it was come by. */
  readonly understood: { readonly query: string; readonly reading: ReadingName }
  /** The words that must not be there, of a query that has no others: `-供水`. */
  readonly without?: readonly string[]
  readonly total: number
  /** Whether `total` is exact; else it is about so many. */
  readonly isExact: boolean
  readonly hits: readonly SearchHit[]
  /** Up to three, the newest first. */
  readonly issues: readonly IssueHit[]
  readonly facets: SearchFacets
  readonly suggestions: readonly Suggestion[]
  /** Words, numbers and places of the query that nothing holds, where therefore nothing is shown. */
  readonly missing: readonly string[]
}
