import type { QueryRunner } from '../answer/run-query.ts'
import type { Query } from '../query/query.ts'
import { normalQuery, parseFold } from '../text/normalise.ts'
import { readKnownWords } from './known-words.ts'
import { keepsSpecifics } from './specifics.ts'
import { spellAlike } from './spell-alike.ts'
import { spellBySound } from './spell-by-sound.ts'
import { soundsAlike, suggestHomophones } from './suggest-homophones.ts'
import { spelledLetters, suggestPinyin } from './suggest-pinyin.ts'
import { mostTried } from './try-queries.ts'

const longestSpelled = 60

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
export async function readAsPinyin({ reader }: QueryRunner, typed: string): Promise<readonly string[]> {
  const { words, pronunciation } = await readKnownWords(reader)
  const hasCharacters = /[\u3400-\u9fff]/.test(typed)
  const fold = hasCharacters ? parseFold(await reader.extra<string>('fold')) : undefined
  const letters = spelledLetters(normalQuery(typed, fold))
  const { whole, composed } = suggestPinyin(letters, words, pronunciation)
  const sounded = await spellBySound(reader, letters, pronunciation)
  return [...new Set([...whole.slice(0, mostTried - 3), ...sounded, ...whole, ...composed])]
}

/** Other spellings of what was typed; those that sound alike may be shown in its place, the others only offered. */
export interface Spellings {
  readonly all: readonly string[]
  readonly alike: ReadonlySet<string>
}

/**
 * Other spellings by the lexicon, then by the texts of documents that hold the rest of the query. Words that are
 * found by themselves (`known`), numbers and places stay as they are.
 */
export async function readAsHomophones(
  runner: QueryRunner,
  typed: string,
  found: number,
  known: readonly string[],
): Promise<Spellings> {
  const text = typed.trim()
  if (text.length > longestSpelled || !/[\u3400-\u9fff]{2}/.test(text)) return { all: [], alike: new Set() }
  const { words, pronunciation } = await readKnownWords(runner.reader)
  // What was found as typed is in the form that the index has.
  const fold = found > 0 ? undefined : parseFold(await runner.reader.extra<string>('fold'))
  const folded = normalQuery(text, fold)
  const kept = new Set(known.map((word) => normalQuery(word, fold)))
  const byLexicon = suggestHomophones(folded, words, pronunciation)
  const byText = found > 0 ? [] : await spellNames(runner, folded, kept, pronunciation)
  const all = [...new Set([...byText, ...byLexicon])].filter((other) => {
    return keepsSpecifics(folded, other) && keepsWords(folded, other, kept)
  })
  return { all, alike: new Set(all.filter((other) => soundsAlike(folded, other, pronunciation))) }
}

async function spellNames(
  { reader }: QueryRunner,
  folded: string,
  kept: ReadonlySet<string>,
  pronunciation: Parameters<typeof spellAlike>[2],
): Promise<readonly string[]> {
  const names = folded.split(/\s+/).filter((word) => /^[\u3400-\u9fff]{2,12}$/.test(word) && !kept.has(word))
  const spelled = await Promise.all(
    names.map(async (name) => {
      const sound = Array.from(name, (one) => pronunciation.readingsOf(one)[0] ?? one).join('')
      const [alike, sounded] = await Promise.all([
        spellAlike(reader, name, pronunciation),
        spellBySound(reader, sound, pronunciation),
      ])
      return [...alike, ...sounded].map((other) => folded.replace(name, other))
    }),
  )
  return spelled.flat()
}

function keepsWords(query: string, other: string, kept: ReadonlySet<string>): boolean {
  const words = other.split(/\s+/)
  return query.split(/\s+/).every((word, at) => word === words[at] || !kept.has(word))
}
