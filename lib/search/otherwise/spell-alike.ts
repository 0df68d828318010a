import type { IndexReader } from '../index/index-reader.ts'
import { piecesOf } from '../index/pieces.ts'
import { matchTerms } from '../query/match-terms.ts'
import { type Fold, normalText, parseFold } from '../text/normalise.ts'
import type { Pronunciation } from './pronunciation.ts'
import { soundingAlike, soundsAlike } from './suggest-homophones.ts'

const mostRead = 8
const longest = 12

/**
 * Strings of the texts that may have been meant by a word in which one character is wrong, those that sound
 * alike first, then the most frequent: documents that hold all its pairs but those with this character are read.
 */
export async function spellAlike(
  reader: IndexReader,
  word: string,
  pronunciation: Pronunciation,
): Promise<readonly string[]> {
  if (word.length > longest) return []
  const pairs = Array.from({ length: word.length - 1 }, (_, at) => word.slice(at, at + 2))
  await reader.load(pairs)
  const filter = { range: [0, reader.manifest.documents] as const, terms: [] }
  const found = Array.from({ length: word.length }, (_, wrong) => {
    const others = pairs.filter((_, at) => at !== wrong && at + 1 !== wrong)
    return others.length > 0 ? matchTerms(reader, others, filter).documents : []
  })
  // The fewer hold the rest, the more it tells.
  const sorted = found.sort((one, other) => one.length - other.length)
  const numbers = [...new Set(sorted.flatMap((documents) => documents.slice(-mostRead)))].slice(0, mostRead)
  const counts = new Map<string, number>()
  for (const document of await Promise.all(numbers.map((number) => reader.document(number)))) {
    const fold: Fold | undefined = document.fold === undefined ? undefined : parseFold(document.fold)
    for (const { text } of piecesOf(document)) {
      for (const other of soundingAlike(normalText(text, fold), word, pronunciation))
        counts.set(other, (counts.get(other) ?? 0) + 1)
    }
  }
  const spellings = Array.from(counts, ([other, count]) => {
    return { other, count, isAlike: soundsAlike(word, other, pronunciation) }
  })
  return spellings
    .sort((one, other) => Number(other.isAlike) - Number(one.isAlike) || other.count - one.count)
    .map(({ other }) => other)
}
