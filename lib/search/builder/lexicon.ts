import { piecesOf } from '../index/pieces.ts'
import type { SearchDocument } from '../index/search-document.ts'
import { normalText } from '../text/normalise.ts'
import { fold } from './fold-table.ts'
import { packJson } from './pack-json.ts'

/** Characters that are looked through for words, in all documents together. */
const readAltogether = 2_000_000
const leastRead = 24
const mostWords = 6500
const mostPhrases = 3000
/** Packed; the table of sounds that goes with it has 14,000. */
const mostBytes = 30_000
/** So few documents have so few words that all of them are kept. */
const fewDocuments = 200
const mostCounted = 1_500_000
const han = /^[\u3400-\u9fff\u3007]+$/
/** Single characters that seldom belong to a name. */
const particles = new Set('的了在是和与及等也不就都而对从把被让将为向到中上下里以有又或并这那其之于')

/** How often words and pairs of words occur in some documents. */
export interface LexiconCounts {
  readonly words: readonly (readonly [word: string, count: number])[]
  readonly phrases: readonly (readonly [phrase: string, count: number])[]
}

/** Gathers the words that readers may mean: those that occur again and again, names, and words that stand together. */
export class Lexicon {
  readonly #words = new Map<string, number>()
  readonly #phrases = new Map<string, number>()
  readonly #segmenter = new Intl.Segmenter('zh', { granularity: 'word' })
  readonly #perDocument: number
  readonly #least: number

  /** `count` is how many documents there are in all. */
  constructor(count: number) {
    this.#least = count < fewDocuments ? 1 : 2
    // In steps, so that what was counted in old documents holds while new ones come.
    const about = 2 ** Math.ceil(Math.log2(Math.max(1, count)))
    this.#perDocument = Math.max(leastRead, Math.floor(readAltogether / about))
  }

  /** Takes the next document: its names and topics whole, of its text as much as is looked through. */
  add(document: SearchDocument): void {
    for (const name of [...document.byline, ...document.topics]) {
      const text = normalText(name, fold)
      if (text.length > 1 && text.length <= 8 && han.test(text)) raise(this.#words, text)
    }
    let left = this.#perDocument
    for (const { text, weight } of piecesOf(document)) {
      if (weight === 0 || left <= 0) continue
      const part = text.slice(0, left)
      left -= part.length
      this.#read(normalText(part, fold))
    }
    prune(this.#words)
    prune(this.#phrases)
  }

  /** What was counted so far, to be taken in elsewhere. */
  counts(): LexiconCounts {
    return { words: [...this.#words], phrases: [...this.#phrases] }
  }

  /** Takes in what was counted in other documents. */
  take({ words, phrases }: LexiconCounts): void {
    for (const [word, count] of words) raise(this.#words, word, count)
    for (const [phrase, count] of phrases) raise(this.#phrases, phrase, count)
  }

  /** All that occur twice or more, in a small archive once, the most frequent first, parted by spaces. */
  words(): string {
    const frequent = (counts: ReadonlyMap<string, number>, least: number, most: number) => {
      return [...counts]
        .filter(([, count]) => count >= least)
        .sort(byCount)
        .slice(0, most)
    }
    const all = [...frequent(this.#words, this.#least, mostWords), ...frequent(this.#phrases, 2, mostPhrases)]
    return fitting([...new Set(all.sort(byCount).map(([word]) => word))])
  }

  #read(text: string): void {
    let before = ''
    let run = ''
    for (const { segment } of this.#segmenter.segment(text)) {
      const isSingle = segment.length === 1 && han.test(segment) && !particles.has(segment)
      if (isSingle) run += segment
      else {
        this.#takeRun(run)
        run = ''
      }
      const word = segment.length > 1 && segment.length <= 6 && han.test(segment) ? segment : ''
      if (word !== '') raise(this.#words, word)
      if (word !== '' && before !== '' && word.length + before.length <= 8)
        raise(this.#phrases, before + word)
      before = word
    }
    this.#takeRun(run)
  }

  /** Characters that make no word of the dictionary: often a name. */
  #takeRun(run: string): void {
    if (run.length >= 2 && run.length <= 4) raise(this.#words, run)
  }
}

/** As many of the words, from the first on, as may be fetched for one query. */
function fitting(words: readonly string[]): string {
  let text = words.join(' ')
  for (let count = words.length; packJson(text).length > mostBytes; ) {
    count = Math.floor(count * 0.95)
    text = words.slice(0, count).join(' ')
  }
  return text
}

function raise(counts: Map<string, number>, word: string, by = 1): void {
  counts.set(word, (counts.get(word) ?? 0) + by)
}

function prune(counts: Map<string, number>): void {
  if (counts.size < mostCounted) return
  for (const [word, count] of counts) if (count === 1) counts.delete(word)
}

function byCount(one: readonly [string, number], other: readonly [string, number]): number {
  return other[1] - one[1] || (one[0] < other[0] ? -1 : 1)
}
