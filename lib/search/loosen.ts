import type { SearchFilter } from './answer.ts'
import { compileQuery } from './compile-query.ts'
import { impactOf, rarityOf } from './impact.ts'
import type { IndexReader } from './index-reader.ts'
import { matchDocument } from './match-document.ts'
import { matchTerms } from './match-terms.ts'
import { normalText, parseFold } from './normalise.ts'
import { piecesOf } from './pieces.ts'
import type { Query } from './query.ts'
import { resolveFilter } from './resolve-filter.ts'
import type { ScoredMatch } from './run-query.ts'
import type { StoredDocument } from './search-document.ts'
import { queryTerms } from './terms.ts'
import { hasWord } from './tokens.ts'

const mostGrams = 40
const mostRead = 40
/** Less than this is not parted: what is left of it tells nothing. */
const leastLetters = 4
/** So many characters that stand together are no chance; fewer have to be a word. */
const leastPiece = 3
/** Share of a query's characters that a document must hold: of a few most, of a sentence some. */
const leastShare = { short: 0.75, long: 0.3 }
const shortest = 9
/** Words that follow each other in the query over so many characters are enough with less of it: the rest is unknown. */
const leastRun = 4
const leastShareOfRun = 0.4

interface Gram {
  readonly term: string
  readonly rarity: number
}

/** Documents that hold much of a query, with what the best of them holds. */
export interface Loosened {
  /** Words of the query as the best document has them, parted by spaces. */
  readonly words: string
  /** Whether they are all of the query. */
  readonly isWhole: boolean
  readonly matches: readonly ScoredMatch[]
}

/**
 * Finds documents that hold pieces of a query which no document holds as typed: its pairs and words ranked by
 * BM25, then read; pieces of two characters have to be words. `undefined` if none holds enough.
 */
export async function loosen(
  reader: IndexReader,
  query: Query,
  searchFilter: SearchFilter,
  isWord: (text: string) => boolean,
): Promise<Loosened | undefined> {
  const fold = parseFold(await reader.extra<string>('fold'))
  const texts = query.clauses.flatMap((words) => words.slice(0, 1)).map(({ text }) => normalText(text, fold))
  if (lettersIn(texts) < leastLetters) return undefined
  const terms = [...new Set(texts.flatMap((text) => queryTerms(text, false)))].slice(0, mostGrams)
  const filter = await resolveFilter(reader, searchFilter, query.dates, fold)
  await reader.load([...terms, ...filter.terms])
  const total = reader.manifest.documents
  const grams = terms.map((term): Gram => {
    const holders = reader.postings(term).reduce((sum, { documents }) => sum + documents.length, 0)
    return { term, rarity: rarityOf(holders, total) }
  })
  const scores = new Map<number, number>()
  for (const { term, rarity } of grams) {
    const { documents, impacts } = matchTerms(reader, [term], filter)
    for (const [at, document] of documents.entries()) {
      scores.set(document, (scores.get(document) ?? 0) + rarity * (impacts[at] ?? 0))
    }
  }
  const best = [...scores].sort((one, other) => other[1] - one[1] || other[0] - one[0]).slice(0, mostRead)
  const documents = await Promise.all(best.map(([number]) => reader.document(number)))
  const candidates = documents.map((document, at) =>
    toCandidate(document, best[at]?.[0] ?? 0, grams, texts, reader.averageLength, isWord),
  )
  const enough = texts.join('').length < shortest ? leastShare.short : leastShare.long
  const sorted = candidates
    .filter(({ share, run }) => share >= enough || (share >= leastShareOfRun && run >= leastRun))
    .filter(({ words }) => words.length > 0)
    .sort((one, other) => other.score - one.score || other.number - one.number)
  const [first] = sorted
  if (!first) return undefined
  const isWhole = lettersIn(first.words) === lettersIn(texts)
  return { words: first.words.join(' '), isWhole, matches: sorted.flatMap(toScored) }
}

interface Candidate {
  readonly document: StoredDocument
  readonly number: number
  readonly words: readonly string[]
  readonly share: number
  /** Characters of the longest stretch of the query that its words make up. */
  readonly run: number
  readonly score: number
}

function toCandidate(
  document: StoredDocument,
  number: number,
  grams: readonly Gram[],
  texts: readonly string[],
  averageLength: number,
  isWord: (text: string) => boolean,
): Candidate {
  const fold = document.fold === undefined ? undefined : parseFold(document.fold)
  const pieces = piecesOf(document).filter(({ weight }) => weight > 0)
  const read = pieces.map(({ text, weight }) => ({ text: normalText(text, fold), weight }))
  const length = read.reduce((sum, { text, weight }) => sum + weight * text.length, 0)
  let score = 0
  for (const { term, rarity } of grams) {
    const frequency = read.reduce((sum, { text, weight }) => sum + weight * (text.split(term).length - 1), 0)
    if (frequency > 0) score += rarity * impactOf(frequency, length, averageLength)
  }
  const words = texts.flatMap((text) =>
    longestParts(
      text,
      read.map((piece) => piece.text),
    ).filter((part) => lettersIn([part]) >= leastPiece || isWord(part)),
  )
  // Long pieces in one stretch are what was meant more often than as many pairs scattered about.
  const longest = Math.max(0, ...words.map((word) => word.length))
  return {
    document,
    number,
    words,
    share: lettersIn(words) / Math.max(1, lettersIn(texts)),
    run: Math.max(0, ...texts.map((text) => longestRun(text, words))),
    score: score * (1 + longest / 20),
  }
}

/** Characters of texts that belong to words. */
function lettersIn(texts: readonly string[]): number {
  return texts.join('').replace(/[^\p{L}\p{N}]/gu, '').length
}

/** The parts of a query, each as long as can be, that stand in one of the texts. */
function longestParts(query: string, texts: readonly string[]): readonly string[] {
  const parts: string[] = []
  let from = 0
  while (from < query.length - 1) {
    let to = from + 2
    while (to <= query.length && texts.some((text) => text.includes(query.slice(from, to)))) to++
    const part = query.slice(from, to - 1).trim()
    if (part.length >= 2 && hasWord(part)) parts.push(part)
    from = Math.max(to - 1, from + 1)
  }
  return [...new Set(parts)]
}

/** Length of the longest run of words, in their order, that stands in a text without a gap. */
function longestRun(text: string, words: readonly string[]): number {
  let run = ''
  let longest = 0
  for (const word of words) {
    run = text.includes(run + word) ? run + word : word
    if (text.includes(run)) longest = Math.max(longest, run.length)
  }
  return longest
}

function toScored({ document, number, words, score }: Candidate): readonly ScoredMatch[] {
  const alternatives = words.map((text) => ({ text, isOpen: false }))
  const match = matchDocument(document, compileQuery({ clauses: [alternatives], excluded: [] }, undefined))
  return match ? [{ match, number, score }] : []
}
