import { hashSeed, hashUnit } from './term-key.ts'

/** Fields that a query can be limited to; each has terms of its own beside those of the whole text. */
export const queryFields = ['headline', 'byline', 'section', 'page', 'caption', 'topic', 'issue'] as const
export type QueryField = (typeof queryFields)[number]

/** What a field's terms begin with. Normalised text is lower case, so that no word looks like one. */
export const fieldPrefixes: Readonly<Record<QueryField, string>> = {
  headline: 'H',
  byline: 'B',
  section: 'S',
  page: 'P',
  caption: 'C',
  topic: 'T',
  issue: 'N',
}

/** Prefix of the term that holds all documents of a section, by its id: the filter of facets. */
export const sectionIdPrefix = 'I'

/** What the hash of a field's terms begins with. */
export function fieldSeed(prefix: string): number {
  return hashUnit(hashSeed, prefix.charCodeAt(0))
}
