/** 用词表: words that a paper avoids, with what it writes instead. */
export interface Wording {
  /** Finds any of the words; absent if the list is empty. */
  readonly pattern?: RegExp
  /** Other for another list: the remarks on an issue are kept with it. */
  readonly key: string
  readonly instead: ReadonlyMap<string, string>
}

/** The list of a paper that has none. */
export const noWording: Wording = { key: '', instead: new Map() }
