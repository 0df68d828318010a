import { isFound, toWholeNumbers } from '../query/needle.ts'
import { classOf, wordCharacter } from '../text/characters.ts'
import { hasWord } from '../text/tokens.ts'
import type { Span } from './place-names.ts'

/** Longer words of the lexicon are often two that stand together. */
const longestWord = 3

/**
 * The parts of a query, each as long as can be, that stand in one of the texts. None ends within a number or a place
 * of the query (`whole`), within letters or digits, or within a word that goes on beyond it.
 */
export function longestParts(
  query: string,
  texts: readonly string[],
  whole: readonly Span[],
  isWord: (text: string) => boolean,
): readonly string[] {
  const isEdge = (at: number) =>
    !whole.some(({ start, end }) => start < at && at < end) && !isInWord(query, at)
  const parts: string[] = []
  let from = 0
  while (from < query.length - 1) {
    const to = isEdge(from) ? longestEnd(query, from, texts, isEdge) : from
    const part = withoutHalfWords(query, { start: from, end: to }, isWord)
    if (part.length >= 2 && hasWord(part)) parts.push(part)
    from = Math.max(to, from + 1)
  }
  return [...new Set(parts)]
}

/** Length of the longest run of words, in their order, that stands in a text without a gap. */
export function longestRun(text: string, words: readonly string[]): number {
  let run = ''
  let longest = 0
  for (const word of words) {
    run = text.includes(run + word) ? run + word : word
    if (text.includes(run)) longest = Math.max(longest, run.length)
  }
  return longest
}

/** Where the longest part from `from` on ends that stands in a text; `from` itself if none does. */
function longestEnd(
  query: string,
  from: number,
  texts: readonly string[],
  isEdge: (at: number) => boolean,
): number {
  let end = from
  let holders = texts
  for (let to = from + 1; to <= query.length && holders.length > 0; to++) {
    const part = query.slice(from, to)
    if (!isEdge(to)) continue
    const needles = toWholeNumbers(part)
    if (!holders.some((text) => isFound(text, needles))) break
    holders = holders.filter((text) => text.includes(part) || needles.length > 1)
    end = to
  }
  return end
}

/** A part without what is half of a word: the other half stands beside it in the query, but was not found with it. */
function withoutHalfWords(query: string, part: Span, isWord: (text: string) => boolean): string {
  let { start, end } = part
  for (let word = wordAcross(query, start, isWord); word && start < end; ) {
    start = word.end
    word = wordAcross(query, start, isWord)
  }
  for (let word = wordAcross(query, end, isWord); word && start < end; ) {
    end = word.start
    word = wordAcross(query, end, isWord)
  }
  return query.slice(start, Math.max(start, end)).trim()
}

/** The word that begins before a place and ends behind it. */
function wordAcross(query: string, at: number, isWord: (text: string) => boolean): Span | undefined {
  for (let length = longestWord; length > 1; length--) {
    for (let start = Math.max(0, at - length + 1); start < at && start + length <= query.length; start++) {
      if (isWord(query.slice(start, start + length))) return { start, end: start + length }
    }
  }
  return undefined
}

/** Whether letters or digits stand on both sides of a place. */
function isInWord(query: string, at: number): boolean {
  const isLetter = (place: number) => classOf(query.charCodeAt(place)) === wordCharacter
  return at > 0 && at < query.length && isLetter(at - 1) && isLetter(at)
}
