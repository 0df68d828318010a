import type { IndexReader } from '../index/index-reader.ts'
import type { StoredDocument } from '../index/search-document.ts'
import { matchTerms } from '../query/match-terms.ts'
import { normalText, parseFold } from '../text/normalise.ts'
import { syllablePair } from '../text/sound-terms.ts'
import { isLetter, type Pronunciation } from './pronunciation.ts'

/** Documents read for each way to part the letters, and where the lexicon has a word that they spell. */
const mostRead = 6
const fewRead = 2
const mostTerms = 3
const mostSpellings = 4
const leastSyllables = 2
const longestSyllable = 6
const mostSplits = 3

/**
 * Strings of headlines, names and topics that are read as the letters say, the most frequent first, whether or
 * not the lexicon has them (`isKnown`): the index knows every two syllables that follow each other there.
 */
export async function spellBySound(
  reader: IndexReader,
  letters: string,
  pronunciation: Pronunciation,
  isKnown = false,
): Promise<readonly string[]> {
  const splits = splitSyllables(letters, pronunciation).filter(({ length }) => length >= leastSyllables)
  const looked = splits.map(toTerms)
  await reader.load(looked.flat())
  const counts = new Map<string, number>()
  for (const [at, terms] of looked.entries()) {
    const { documents } = matchTerms(reader, terms, { range: [0, reader.manifest.documents], terms: [] })
    const read = await Promise.all(
      documents.slice(isKnown ? -fewRead : -mostRead).map((number) => reader.document(number)),
    )
    for (const text of read.flatMap(soundedTexts)) {
      for (const spelling of spellingsIn(text, splits[at]?.length ?? 0, letters, pronunciation))
        counts.set(spelling, (counts.get(spelling) ?? 0) + 1)
    }
  }
  const sorted = [...counts].sort((one, other) => other[1] - one[1])
  return sorted.slice(0, mostSpellings).map(([spelling]) => spelling)
}

/** At most three pairs of syllables, spread over all. */
function toTerms(syllables: readonly string[]): readonly string[] {
  const pairs = syllables.slice(1).map((syllable, at) => syllablePair(syllables[at] ?? '', syllable))
  const step = Math.max(1, Math.ceil(pairs.length / mostTerms))
  return [...new Set(pairs.filter((_, at) => at % step === 0))]
}

/** The ways to split letters into fewest syllables, a beginning of one at the end left out. */
function splitSyllables(letters: string, pronunciation: Pronunciation): readonly (readonly string[])[] {
  const best: (readonly string[])[][] = Array.from({ length: letters.length + 1 }, () => [])
  best[0] = [[]]
  for (let at = 0; at < letters.length; at++) {
    const here = best[at] ?? []
    if (here.length === 0) continue
    for (const end of pronunciation.syllableEnds(letters, at)) {
      const part = letters.slice(at, end)
      const syllable = isLetter(part[0]) ? part : (pronunciation.readingsOf(part)[0] ?? part)
      const longer = here.map((begun) => [...begun, syllable])
      best[end] = [...(best[end] ?? []), ...longer]
        .sort((one, other) => one.length - other.length)
        .slice(0, mostSplits)
    }
  }
  const last = best.findLastIndex((splits) => splits.length > 0)
  return letters.length - last <= longestSyllable - 1 ? (best[last] ?? []) : []
}

function soundedTexts({
  headline,
  kicker,
  subhead,
  byline,
  topics,
  fold,
}: StoredDocument): readonly string[] {
  const table = fold === undefined ? undefined : parseFold(fold)
  const texts = [headline, kicker, subhead, ...byline, ...topics]
  return texts.flatMap((text) => (text === undefined ? [] : [normalText(text, table).replace(/ /g, '')]))
}

function spellingsIn(
  text: string,
  syllables: number,
  letters: string,
  pronunciation: Pronunciation,
): readonly string[] {
  const found: string[] = []
  const isWhole = pronunciation.isWhole(letters)
  for (const length of [syllables, syllables + 1]) {
    for (let at = 0; at + length <= text.length; at++) {
      const part = text.slice(at, at + length)
      if (pronunciation.ends(part, letters, 0, isWhole).includes(letters.length)) found.push(part)
    }
  }
  return found
}
