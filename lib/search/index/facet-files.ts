import type { PartialDate } from '../../model.ts'

/** An issue with its first document; the table is in the order of documents. */
export type IssueRow = readonly [id: string, title: string, date: PartialDate | '', first: number]

/** An issue that bears a name of its own, and so can be asked for by it: `''` for what it does not have. */
export type IssueNameRow = readonly [
  id: string,
  title: string,
  label: string,
  date: PartialDate | '',
  /** 总期号; only rows of issues that have one are so long. */
  number?: number,
]

/** The regular issues that bear the paper's title: of each year a digit for each day, 1 where there is an issue. */
export interface IssueDays {
  readonly title: string
  readonly years: Readonly<Record<string, string>>
  /** The days from which on the 总期号 goes up by one with each issue, with its number there; 0 where it has none. */
  readonly numbers: readonly (readonly [day: string, number: number])[]
}

/** Every section, and of each document its place in that list, or -1. */
export interface SectionColumn {
  readonly sections: readonly (readonly [id: string, name: string])[]
  readonly column: readonly number[]
}

/** Every name of a byline, and of each document the places of its names in that list. */
export interface BylineColumn {
  readonly names: readonly string[]
  readonly column: readonly (readonly number[])[]
}
