import { parseQuery } from '../query/parse-query.ts'
import type { Query } from '../query/query.ts'
import type { QueryRunner, RunOptions } from '../rank/run-query.ts'
import { normalQuery } from '../text/normalise.ts'
import { isAsking } from './asking-words.ts'
import { type HomophoneSpellings, spellHomophones } from './homophone-spellings.ts'
import { readWords } from './known-words.ts'
import { type Loosened, loosen } from './loosen.ts'
import { isPinyin, longestSpelled, spellPinyin } from './pinyin-spellings.ts'
import { type DatedQuery, lastYearOf, readYear } from './read-year.ts'
import { isMixed, spellWords } from './spell-words.ts'
import { type TriedWords, tryWords } from './try-queries.ts'

/** A query that found nothing or too little, with what more than one reading needs to know of it. */
export interface Asked {
  readonly runner: QueryRunner
  readonly typed: string
  /** Whether another reading may be shown in its place; where something was found, or in quotes, it is only offered. */
  readonly mayBeReplaced: boolean
  /** Whether it has nothing but words. */
  readonly isPlain: boolean
  /** Whether all of it may be pinyin, but for characters within or beside it. */
  readonly isPinyin: boolean
  /** Whether some of its words may be pinyin, and others are not. */
  readonly isMixed: boolean
  /** Whether a word of it asks, so that it cannot stand in a text as it was typed. */
  readonly isQuestion: boolean
  /** The year that stands in it, where it may have been meant as one. */
  readonly dated: DatedQuery | undefined
  /** What was typed, with its year in full. */
  readonly text: string
  readonly query: Query
  /** Spellings in characters of what was typed as pinyin. */
  readonly pinyin: () => Promise<readonly string[]>
  /** Spellings that sound like what was typed. */
  readonly homophones: () => Promise<HomophoneSpellings>
  /** What each of its words finds by itself. */
  readonly words: () => Promise<TriedWords>
  /** Documents that hold pieces of it. */
  readonly loosened: () => Promise<Loosened | undefined>
}

/** Looks at a query that found so many documents. What takes fetching is done when a reading first wants it. */
export function lookAt(runner: QueryRunner, typed: string, found: number, options: RunOptions): Asked {
  const { reader } = runner
  const parsed = parseQuery(typed)
  const plain = isPlain(typed, parsed) ? parsed.clauses.flat().map((word) => word.text) : []
  const mixed = typed.length <= longestSpelled && isMixed(plain)
  const spelled = !mixed && isPinyin(typed, parsed)
  const mayBeReplaced = found === 0 && !isPhrase(typed)
  const mayBeDated = mayBeReplaced && !spelled && isPlain(typed, parsed)
  const dated = mayBeDated ? readYear(normalQuery(typed), lastYearOf(reader.manifest)) : undefined
  const text = dated ? dated.expanded : typed
  const query = dated ? parseQuery(text) : parsed
  const pinyin = once(() => (mixed ? spellWords(runner, plain, options) : spellPinyin(reader, typed)))
  const words = once(() => tryWords(runner, query, options))
  const homophones = once(async () => {
    const known = mayBeReplaced ? (await words()).known : []
    return await spellHomophones(
      reader,
      text,
      found,
      known.map((word) => word.query),
    )
  })
  const loosened = once(async () => {
    // Of pinyin the least likely spelling is taken: words with blanks between them, which can be parted.
    const characters = spelled ? (await pinyin()).at(-1) : undefined
    const lexicon = new Set(await readWords(reader))
    const read = characters === undefined ? query : parseQuery(characters)
    return await loosen(reader, read, options.filter, (part) => lexicon.has(part))
  })
  return {
    runner,
    typed,
    mayBeReplaced,
    isPlain: plain.length > 0,
    isPinyin: spelled,
    isMixed: mixed,
    isQuestion: plain.some(isAsking),
    dated,
    text,
    query,
    pinyin,
    homophones,
    words,
    loosened,
  }
}

/** Makes something when it is first asked for. */
function once<Value extends object>(make: () => Value): () => Value {
  let made: Value | undefined
  return () => (made ??= make())
}

/** Whether a query is one phrase in quotes, which is meant as it stands. */
function isPhrase(typed: string): boolean {
  return /^["“][^"“”]*["”]$/.test(typed.trim())
}

/** Whether a query has nothing but words, so that a year may be taken out of it. */
function isPlain(typed: string, { clauses, excluded, dates }: Query): boolean {
  const isOfWords = clauses.every((words) => words.length === 1 && words[0]?.field === undefined)
  return isOfWords && excluded.length === 0 && dates === undefined && !/["“”]/.test(typed)
}
