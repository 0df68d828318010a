import type { IndexReader } from '../index/index-reader.ts'
import { normalQuery, parseFold } from '../text/normalise.ts'
import { readKnownWords } from './known-words.ts'
import { longestSpelled } from './pinyin-spellings.ts'
import type { Pronunciation } from './pronunciation.ts'
import { keepsSpecifics } from './specifics.ts'
import { spellAlike } from './spell-alike.ts'
import { spellBySound } from './spell-by-sound.ts'
import { soundsAlike, suggestHomophones } from './suggest-homophones.ts'

/** Other spellings of what was typed; those that sound alike may be shown in its place, the others only offered. */
export interface HomophoneSpellings {
  readonly all: readonly string[]
  readonly alike: ReadonlySet<string>
}

/**
 * Other spellings by the lexicon, then by the texts of documents that hold the rest of the query. Words that are
 * found by themselves (`known`), numbers and places stay as they are.
 */
export async function spellHomophones(
  reader: IndexReader,
  typed: string,
  found: number,
  known: readonly string[],
): Promise<HomophoneSpellings> {
  const text = typed.trim()
  if (text.length > longestSpelled || !/[\u3400-\u9fff]{2}/.test(text)) return { all: [], alike: new Set() }
  if (text.split(/\s+/).every((word) => known.includes(word))) return { all: [], alike: new Set() }
  const { words, pronunciation } = await readKnownWords(reader)
  // What was found as typed is in the form that the index has.
  const fold = found > 0 ? undefined : parseFold(await reader.extra<string>('fold'))
  const folded = normalQuery(text, fold)
  const kept = new Set(known.map((word) => normalQuery(word, fold)))
  const byLexicon = suggestHomophones(folded, words, pronunciation)
  const byText = found > 0 ? [] : await spellNames(reader, folded, kept, pronunciation)
  const all = [...new Set([...byText, ...byLexicon])].filter((other) => {
    return keepsSpecifics(folded, other) && keepsWords(folded, other, kept)
  })
  return { all, alike: new Set(all.filter((other) => soundsAlike(folded, other, pronunciation))) }
}

async function spellNames(
  reader: IndexReader,
  folded: string,
  kept: ReadonlySet<string>,
  pronunciation: Pronunciation,
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
