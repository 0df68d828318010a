import type { Pronunciation } from './pronunciation.ts'

const mostSuggestions = 6
const longest = 6

/**
 * Queries that differ from the typed one in a word that sounds alike, or that has one wrong character among
 * three or more. Words of the lexicon come the most frequent first.
 */
export function suggestHomophones(
  typed: string,
  words: readonly string[],
  pronunciation: Pronunciation,
): readonly string[] {
  const known = new Set(words)
  const found: { query: string; cost: number }[] = []
  for (const [rank, word] of words.entries()) {
    if (word.length > longest) continue
    for (let at = 0; at + word.length <= typed.length; at++) {
      const part = typed.slice(at, at + word.length)
      const wrong = wrongness(part, word, pronunciation)
      if (wrong === undefined || known.has(part)) continue
      const query = typed.slice(0, at) + word + typed.slice(at + word.length)
      found.push({ query, cost: wrong + Math.log2(rank + 2) - 4 * word.length })
    }
  }
  const sorted = found.sort((one, other) => one.cost - other.cost).map(({ query }) => query)
  return [...new Set(sorted)].slice(0, mostSuggestions)
}

/** Strings of a text that may have been meant by a word: as long, and sounding alike. */
export function soundingAlike(text: string, word: string, pronunciation: Pronunciation): readonly string[] {
  const found = new Set<string>()
  for (let at = 0; at + word.length <= text.length; at++) {
    const part = text.slice(at, at + word.length)
    if (wrongness(part, word, pronunciation) !== undefined) found.add(part)
  }
  return [...found]
}

/** Whether two words of one length may be read alike. */
export function soundsAlike(one: string, other: string, pronunciation: Pronunciation): boolean {
  if (one.length !== other.length) return false
  return Array.from(one).every((character, at) => pronunciation.soundAlike(character, other[at] ?? ''))
}

/** How far a word is from what was typed, or `undefined` if it is the same or too far. */
function wrongness(typed: string, word: string, pronunciation: Pronunciation): number | undefined {
  let different = 0
  let unlike = 0
  for (let at = 0; at < word.length; at++) {
    const one = typed[at] ?? ''
    const other = word[at] ?? ''
    if (one === other) continue
    different++
    if (!pronunciation.soundAlike(one, other)) unlike += isHan(one) && isHan(other) ? 1 : 2
    if (unlike > 1 || (unlike > 0 && different > 1)) return undefined
  }
  if (different === 0 || (unlike > 0 && word.length < 3)) return undefined
  return different + unlike * 6
}

function isHan(character: string): boolean {
  return character >= '\u3400' && character <= '\u9fff'
}
