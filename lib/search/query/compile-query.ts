import type { QueryField } from '../text/fields.ts'
import { fieldPrefixes } from '../text/fields.ts'
import { type Fold, normalQuery } from '../text/normalise.ts'
import { queryTerms } from '../text/terms.ts'
import { type Needle, toNeedles } from './needle.ts'
import type { Query, QueryWord } from './query.ts'

/** At most so many terms of a needle are looked up; documents that only further terms would exclude are excluded when they are read. */
const mostTerms = 3
/** With so many rarer terms, those that very many documents hold are not looked up. */
const enoughRare = 2

/** A needle with the terms by which its documents are looked up. */
export interface Lookup {
  readonly needle: Needle
  readonly terms: readonly string[]
}

/** A word of a query, ready to be found. */
export interface CompiledWord {
  readonly lookups: readonly Lookup[]
  readonly field?: QueryField
  /** Whether it is found in the text only. */
  readonly isPhrase?: true
  /** Whether the index alone tells exactly which documents hold it. */
  readonly isCertain: boolean
  /** Whether each of its ideographs stands in a term that is looked up, so that one which no text has is noticed. */
  readonly isCovered: boolean
}

export interface CompiledQuery {
  readonly clauses: readonly (readonly CompiledWord[])[]
  readonly excluded: readonly CompiledWord[]
}

/** Whether very many documents hold a term. */
export type IsFrequent = (term: string) => boolean

/** Makes a query ready; `fold` also reads its traditional characters. */
export function compileQuery(
  { clauses, excluded }: Query,
  fold: Fold | undefined,
  isFrequent: IsFrequent = () => false,
): CompiledQuery {
  const compile = (word: QueryWord) => compileWord(word, fold, isFrequent)
  return { clauses: clauses.map((words) => words.map(compile)), excluded: excluded.map(compile) }
}

/** Every term of a query. */
export function termsOf({ clauses, excluded }: CompiledQuery): readonly string[] {
  return [...clauses.flat(), ...excluded].flatMap(({ lookups }) => lookups.flatMap(({ terms }) => terms))
}

function compileWord(
  { text, field, isOpen, isPhrase }: QueryWord,
  fold: Fold | undefined,
  isFrequent: IsFrequent,
): CompiledWord {
  const prefix = field ? fieldPrefixes[field] : ''
  const lookups = toNeedles(normalQuery(text, fold), isOpen).map((needle): Lookup => {
    const all = queryTerms(needle.text, needle.isOpen).map((term) => prefix + term)
    const rare = all.filter((term) => !isFrequent(term))
    return { needle, terms: spread(rare.length < enoughRare ? all : rare, mostTerms) }
  })
  const [lookup] = lookups
  const term = lookups.length === 1 && lookup?.terms.length === 1 ? lookup.terms[0] : undefined
  const isOfAll = !field && !isPhrase
  const isCertain = isOfAll && term !== undefined && term === text && /^[\u4e00-\u9fa5]{1,2}$/.test(term)
  return {
    lookups,
    ...(field && { field }),
    ...(isPhrase && { isPhrase }),
    isCertain,
    isCovered: lookups.every(isCovered),
  }
}

function isCovered({ needle, terms }: Lookup): boolean {
  const sought = terms.join('')
  return Array.from(needle.text).every((character) => character < '\u3000' || sought.includes(character))
}

/** At most so many items, the first and the last among them. */
export function spread<Item>(items: readonly Item[], most: number): readonly Item[] {
  if (items.length <= most) return items
  const step = (items.length - 1) / (most - 1)
  return Array.from({ length: most }, (_, at) => items[Math.round(at * step)]).filter(
    (item) => item !== undefined,
  )
}
