import type { Pronunciation } from './pronunciation.ts'

const mostSuggestions = 8
const mostWords = 4

/** What letters may stand for, the most likely first: one word of the lexicon, or several with spaces between. */
export function suggestPinyin(
  typed: string,
  words: readonly string[],
  pronunciation: Pronunciation,
): readonly string[] {
  const letters = typed
    .toLowerCase()
    .replace(/ü/g, 'v')
    .replace(/[^a-z]/g, '')
  if (letters.length < 2) return []
  const whole = words.filter((word) => pronunciation.ends(word, letters, 0).includes(letters.length))
  const parted = composed(letters, words, pronunciation)
  const fewest = Math.min(...whole.map((word) => word.length), Number.POSITIVE_INFINITY)
  const single = whole.map((word, rank) => ({ word, cost: (rank + 1) * 4 ** (word.length - fewest) }))
  const sorted = single.sort((one, other) => one.cost - other.cost).map(({ word }) => word)
  const all = sorted.length > 0 ? [...sorted.slice(0, mostSuggestions - 1), ...parted] : parted
  return [...new Set(all)].slice(0, mostSuggestions)
}

/** The shortest way to spell letters with several words, each the most frequent one. */
function composed(
  letters: string,
  words: readonly string[],
  pronunciation: Pronunciation,
): readonly string[] {
  const best = new Map<number, { readonly words: readonly string[]; readonly cost: number }>([
    [0, { words: [], cost: 0 }],
  ])
  for (let at = 0; at < letters.length; at++) {
    const here = best.get(at)
    if (!here || here.words.length === mostWords) continue
    for (const [rank, word] of words.entries()) {
      for (const end of pronunciation.ends(word, letters, at)) {
        // Each word costs its rarity; letters that spell more of it make up for that.
        const cost = here.cost + Math.log2(rank + 2) + 6 - 1.5 * (end - at - word.length)
        if (cost < (best.get(end)?.cost ?? Number.POSITIVE_INFINITY))
          best.set(end, { words: [...here.words, word], cost })
      }
    }
  }
  const found = best.get(letters.length)
  return found ? [found.words.join(' ')] : []
}
