import { isLetter, type Pronunciation } from './pronunciation.ts'

const mostSuggestions = 8
const mostComposed = 3
const mostWords = 8
/** What it costs to leave a syllable out. */
const costOfLeft = 7

interface Word {
  readonly word: string
  /** Its place among all words, the most frequent first. */
  readonly rank: number
}

interface Composed {
  readonly words: readonly string[]
  readonly cost: number
}

/** What was typed as letters and characters without what parts them: `xiaofang jiuyuan`, `消防jiuyuan`. */
export function spelledLetters(typed: string): string {
  return typed.replace(/ü/g, 'v').replace(/[^a-z0-9\u3400-\u9fff]/g, '')
}

/** What letters may stand for, the most likely first: one word of the lexicon, or several with spaces between. */
export function suggestPinyin(
  letters: string,
  words: readonly string[],
  pronunciation: Pronunciation,
): { readonly whole: readonly string[]; readonly composed: readonly string[] } {
  if (letters.length < 2) return { whole: [], composed: [] }
  const byFirst = groupByFirst(words, pronunciation)
  const isWhole = pronunciation.isWhole(letters)
  const whole = (byFirst.get(letters[0] ?? '') ?? []).filter(({ word }) =>
    pronunciation.ends(word, letters, 0, isWhole).includes(letters.length),
  )
  const fewest = Math.min(...whole.map(({ word }) => word.length), Number.POSITIVE_INFINITY)
  const single = whole.map(({ word, rank }) => ({ word, cost: (rank + 1) * 4 ** (word.length - fewest) }))
  const sorted = single.sort((one, other) => one.cost - other.cost).map(({ word }) => word)
  return {
    whole: [...new Set(sorted)].slice(0, mostSuggestions),
    composed: compose(letters, byFirst, pronunciation),
  }
}

/** Words by what they may begin with: a character, or the first letter of a syllable. */
function groupByFirst(words: readonly string[], pronunciation: Pronunciation): ReadonlyMap<string, Word[]> {
  const groups = new Map<string, Word[]>()
  for (const [rank, word] of words.entries()) {
    const first = word[0] ?? ''
    const keys = new Set([first, ...pronunciation.readingsOf(first).map((reading) => reading[0] ?? '')])
    for (const key of keys) {
      const group = groups.get(key)
      if (group) group.push({ word, rank })
      else groups.set(key, [{ word, rank }])
    }
  }
  return groups
}

/** The most likely ways to spell letters with several words; of initials, what none of them spells is left out. */
function compose(
  letters: string,
  byFirst: ReadonlyMap<string, readonly Word[]>,
  pronunciation: Pronunciation,
): readonly string[] {
  const isWhole = pronunciation.isWhole(letters)
  const best: Composed[][] = Array.from({ length: letters.length + 1 }, () => [])
  best[0] = [{ words: [], cost: 0 }]
  for (let at = 0; at < letters.length; at++) {
    const here = best[at] ?? []
    if (here.length === 0) continue
    const extend = (end: number, word: string | undefined, cost: number) => {
      const longer = here.flatMap((begun): Composed[] => {
        if (word !== undefined && begun.words.length === mostWords) return []
        return [{ words: word === undefined ? begun.words : [...begun.words, word], cost: begun.cost + cost }]
      })
      best[end] = [...(best[end] ?? []), ...longer]
        .sort((one, other) => one.cost - other.cost)
        .slice(0, mostComposed)
    }
    for (const { word, rank } of byFirst.get(letters[at] ?? '') ?? []) {
      // Each word costs its rarity; letters that spell more of it make up for that.
      for (const end of pronunciation.ends(word, letters, at, isWhole))
        extend(end, word, Math.log2(rank + 2) + 6 - 1.5 * (end - at - word.length))
    }
    if (isWhole || !isLetter(letters[at])) continue
    for (const end of pronunciation.syllableEnds(letters, at)) extend(end, undefined, costOfLeft)
  }
  const found = (best[letters.length] ?? []).filter(({ words }) => words.join('').length > 1)
  return [...new Set(found.map(({ words }) => words.join(' ')))]
}
