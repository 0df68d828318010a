import { piecesOf } from '../index/pieces.ts'
import type { StoredDocument } from '../index/search-document.ts'
import { parseQuery } from '../query/parse-query.ts'
import type { QueryRunner, RunOptions } from '../rank/run-query.ts'
import { normalText, parseFold } from '../text/normalise.ts'
import { readKnownWords } from './known-words.ts'
import type { Pronunciation } from './pronunciation.ts'
import { spelledLetters } from './suggest-pinyin.ts'

/** Spellings tried of each word, and of all of them together; each costs look-ups. */
const mostOfWord = 3
const mostCombined = 4
/** Documents read for spellings that the lexicon does not have; each is a file. */
const mostRead = 6

/**
 * What a query means of which some words are pinyin and the others are as they should be: jinci 唐碑 as 晋祠 唐碑. A
 * word is spelled by the lexicon, or else as the documents that hold the other words have it; only what the index
 * knows together is given.
 */
export async function spellWords(
  runner: QueryRunner,
  words: readonly string[],
  options: RunOptions,
): Promise<readonly string[]> {
  const { words: lexicon, pronunciation } = await readKnownWords(runner.reader)
  const letters = words.map((word) => spelledAs(word, pronunciation))
  const others = words.filter((_, at) => letters[at] === undefined)
  if (others.length === 0 || others.length === words.length) return []
  const bySound = lexiconBySound(lexicon, letters, pronunciation)
  const known = await inIndex(runner, combine(words, letters, bySound), options)
  if (known.length > 0) return known
  const ranked = await runner.rank(parseQuery(others.join(' ')), options)
  const read = await Promise.all(ranked.slice(0, mostRead).map((number) => runner.reader.document(number)))
  const inTexts = spellingsIn(read.flatMap(textsOf), letters, pronunciation)
  return await inIndex(runner, combine(words, letters, inTexts), options)
}

/** Whether some words are letters alone, and some are not. */
export function isMixed(words: readonly string[]): boolean {
  return words.some(isLatin) && !words.every(isLatin)
}

function isLatin(word: string): boolean {
  return /^[a-zü']+$/i.test(word)
}

/** The letters of a word of two whole syllables or more. */
function spelledAs(word: string, pronunciation: Pronunciation): string | undefined {
  const letters = isLatin(word) ? spelledLetters(word.toLowerCase()) : ''
  return letters !== '' && pronunciation.isWhole(letters) ? letters : undefined
}

type Spellings = ReadonlyMap<string, readonly string[]>

/** For each word that is sought by its letters what `find` has for them, no more than are tried. */
function spell(
  sought: readonly (string | undefined)[],
  find: (letters: string) => readonly string[],
): Spellings {
  const all = sought.filter((letters) => letters !== undefined)
  return new Map(all.map((letters) => [letters, find(letters).slice(0, mostOfWord)]))
}

function lexiconBySound(
  lexicon: readonly string[],
  sought: readonly (string | undefined)[],
  pronunciation: Pronunciation,
): Spellings {
  return spell(sought, (letters) =>
    lexicon.filter((word) => pronunciation.ends(word, letters, 0, true).includes(letters.length)),
  )
}

/** Strings of texts that are read as letters say, the most frequent first. */
function spellingsIn(
  texts: readonly string[],
  sought: readonly (string | undefined)[],
  pronunciation: Pronunciation,
): Spellings {
  return spell(sought, (letters) => {
    const counts = new Map<string, number>()
    for (const part of texts.flatMap((text) => partsRead(text, letters, pronunciation)))
      counts.set(part, (counts.get(part) ?? 0) + 1)
    return [...counts].sort((one, other) => other[1] - one[1]).map(([part]) => part)
  })
}

/** Runs of two characters or more that are read as letters say. */
function partsRead(text: string, letters: string, pronunciation: Pronunciation): readonly string[] {
  const parts: string[] = []
  for (let from = 0; from < text.length; from++) {
    let ends: readonly number[] = [0]
    for (let to = from; to < text.length && ends.length > 0; to++) {
      ends = ends.flatMap((end) => pronunciation.ends(text[to] ?? '', letters, end, true))
      if (to > from && ends.includes(letters.length)) parts.push(text.slice(from, to + 1))
    }
  }
  return parts
}

/** The query with each of its pinyin words spelled in each way. */
function combine(
  words: readonly string[],
  letters: readonly (string | undefined)[],
  spellings: Spellings,
): readonly string[] {
  let combined: readonly (readonly string[])[] = [[]]
  for (const [at, word] of words.entries()) {
    const own = letters[at]
    const ways = own === undefined ? [word] : (spellings.get(own) ?? [])
    combined = combined.flatMap((begun) => ways.map((way) => [...begun, way])).slice(0, mostCombined)
  }
  return combined.map((all) => all.join(' '))
}

/** The queries that the index knows documents for. */
async function inIndex(
  runner: QueryRunner,
  queries: readonly string[],
  options: RunOptions,
): Promise<readonly string[]> {
  const ranked = await Promise.all(queries.map((query) => runner.rank(parseQuery(query), options)))
  return queries.filter((_, at) => (ranked[at]?.length ?? 0) > 0)
}

function textsOf(document: StoredDocument): readonly string[] {
  const fold = document.fold === undefined ? undefined : parseFold(document.fold)
  return piecesOf(document).map(({ text }) => normalText(text, fold))
}
