import type { IndexReader } from '../index/index-reader.ts'
import type { Query } from '../query/query.ts'
import { normalQuery, parseFold } from '../text/normalise.ts'
import { readKnownWords } from './known-words.ts'
import { spellBySound } from './spell-by-sound.ts'
import { spelledLetters, suggestPinyin } from './suggest-pinyin.ts'
import { mostTried } from './try-queries.ts'

/** Longer texts are not spelled anew: they were pasted. */
export const longestSpelled = 60

/** Whether letters that may be pinyin were typed, by themselves or as whole syllables between characters. */
export function isPinyin(typed: string, { clauses, excluded }: Query): boolean {
  const isPlain = excluded.length === 0 && clauses.flat().every(({ field }) => field === undefined)
  const text = typed.trim()
  if (!isPlain || text.length > longestSpelled || !/[a-z]/i.test(text)) return false
  // Looked at run by run: one pattern for both kinds has ever more ways to fail.
  const runs = text.match(/[a-zü' ]+/gi) ?? []
  return /^[\u3400-\u9fffa-zü' ]+$/i.test(text) && runs.every((run) => run === ' ' || run.length > 1)
}

/** What pinyin may stand for, the most likely first. */
export async function spellPinyin(reader: IndexReader, typed: string): Promise<readonly string[]> {
  const { words, pronunciation } = await readKnownWords(reader)
  const hasCharacters = /[\u3400-\u9fff]/.test(typed)
  const fold = hasCharacters ? parseFold(await reader.extra<string>('fold')) : undefined
  const letters = spelledLetters(normalQuery(typed, fold))
  const { whole, composed } = suggestPinyin(letters, words, pronunciation)
  const sounded = await spellBySound(reader, letters, pronunciation, whole.length > 0)
  return [...new Set([...whole.slice(0, mostTried - 3), ...sounded, ...whole, ...composed])]
}
