import type { IndexReader } from '../index/index-reader.ts'
import { piecesOf } from '../index/pieces.ts'
import type { StoredDocument } from '../index/search-document.ts'
import { compileQuery, spread } from '../query/compile-query.ts'
import { matchDocument } from '../query/match-document.ts'
import { matchTerms } from '../query/match-terms.ts'
import { isFound } from '../query/needle.ts'
import type { Query, SearchFilter } from '../query/query.ts'
import { resolveFilter } from '../query/resolve-filter.ts'
import { impactOf, rarityOf } from '../rank/impact.ts'
import type { ScoredMatch } from '../rank/run-query.ts'
import { type Fold, normalText, parseFold } from '../text/normalise.ts'
import { countedNumbers } from '../text/numerals.ts'
import { queryTerms } from '../text/terms.ts'
import { withoutAsking } from './asking-words.ts'
import { longestParts, longestRun } from './query-parts.ts'
import { isDatedBy, type Specific, specificsIn } from './specifics.ts'

/** Terms looked up, spread over the query, and documents read; each is a file. */
const mostGrams = 12
const mostRead = 10
/** With so many rarer terms, those that very many documents hold tell nothing. */
const enoughRare = 4
/** A query of fewer characters is not divided: its pieces would stand in almost every text. */
const leastLetters = 4
/** So many characters that stand together are no chance; fewer have to be a word. */
const leastPiece = 3
/** In a word of so few characters three in a row are chance too: 视网消央 is not about 视网消. */
const shortWord = 4
/** Share of a query's characters that a document must hold: of a few most, less where a reader parted them, of a sentence some. */
const leastShare = { short: 0.75, parted: 0.6, long: 0.3 }
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
  /** Documents that hold every number, date and place of the query; without one the words may only be offered. */
  readonly matches: readonly ScoredMatch[]
  /** Numbers, dates and places that no such document holds. */
  readonly missing: readonly string[]
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
  const texts = query.clauses
    .flatMap((words) => words.slice(0, 1))
    .flatMap(({ text }) => withoutAsking(normalText(text, fold)))
  if (lettersIn(texts) < leastLetters) return undefined
  const all = [...new Set(texts.flatMap((text) => queryTerms(text, false)))]
  const rare = all.filter((term) => !reader.isFrequent(term))
  const terms = spread(rare.length < enoughRare ? all : rare, mostGrams)
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
  const asked = texts.map((text): Asked => ({ text, specifics: specificsIn(text) }))
  const candidates = documents.map((document, at) =>
    toCandidate(document, best[at]?.[0] ?? 0, grams, asked, reader.averageLength, isWord),
  )
  const short = texts.length > 1 ? leastShare.parted : leastShare.short
  const enough = texts.join('').length < shortest ? short : leastShare.long
  const sorted = candidates
    .filter(({ words, share }) => words.length > 0 && share > 0)
    .sort((one, other) => other.score - one.score || other.number - one.number)
  const close = sorted.filter(({ share, run, missing }) => {
    return missing.length === 0 && (share >= enough || (share >= leastShareOfRun && run >= leastRun))
  })
  const first = close[0] ?? sorted.find(({ missing }) => missing.length > 0)
  if (!first) return undefined
  const isWhole = lettersIn(first.words) === lettersIn(texts)
  return {
    words: first.words.join(' '),
    isWhole,
    matches: close.flatMap((one) => toScored(one, query.excluded)),
    missing: first.missing,
  }
}

/** A word of the query with the numbers, dates and places in it. */
interface Asked {
  readonly text: string
  readonly specifics: readonly Specific[]
}

interface Candidate {
  readonly document: StoredDocument
  readonly number: number
  readonly words: readonly string[]
  readonly share: number
  readonly missing: readonly string[]
  /** Characters of the longest stretch of the query that its words make up. */
  readonly run: number
  readonly score: number
}

function toCandidate(
  document: StoredDocument,
  number: number,
  grams: readonly Gram[],
  asked: readonly Asked[],
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
  const own = read.map(({ text }) => text)
  const all = [...own, ...namesOf(document, fold)]
  const lacks = ({ needles }: Specific) => !all.some((text) => isFound(text, needles))
  const words = asked.flatMap(({ text, specifics }) => {
    const isSpecific = (part: string) => specifics.some((specific) => specific.text === part)
    const parts = longestParts(text, own, specifics, isWord)
    const least = text.length > shortWord ? leastPiece : text.length
    return parts.filter((part) => lettersIn([part]) >= least || isWord(part) || isSpecific(part))
  })
  // Long pieces in one stretch are what was meant more often than as many pairs scattered about.
  const longest = Math.max(0, ...words.map((word) => word.length))
  return {
    document,
    number,
    words,
    missing: asked
      .flatMap(({ specifics }) =>
        specifics.filter((specific) => lacks(specific) && !isDatedBy(specific, document.date)),
      )
      .map(({ text }) => text),
    share:
      lettersIn(words.map(withoutNumbers)) /
      Math.max(1, lettersIn(asked.map(({ text }) => withoutNumbers(text)))),
    run: Math.max(0, ...asked.map(({ text }) => longestRun(text, words))),
    score: score * (1 + longest / 20),
  }
}

/** A number alone tells nothing of what a query is about. */
function withoutNumbers(text: string): string {
  return countedNumbers(text).reduceRight(
    (rest, { start, end }) => rest.slice(0, start) + rest.slice(end),
    text,
  )
}

/** What a document is filed under: a place may stand there only. */
function namesOf(document: StoredDocument, fold: Fold | undefined): readonly string[] {
  const names = piecesOf(document).filter(({ weight }) => weight === 0)
  return names.map(({ text }) => normalText(text, fold))
}

/** Characters of texts that belong to words. */
function lettersIn(texts: readonly string[]): number {
  return texts.join('').replace(/[^\p{L}\p{N}]/gu, '').length
}

function toScored(
  { document, number, words, score }: Candidate,
  excluded: Query['excluded'],
): readonly ScoredMatch[] {
  const alternatives = words.map((text) => ({ text, isOpen: false }))
  const match = matchDocument(document, compileQuery({ clauses: [alternatives], excluded }, undefined))
  return match ? [{ match, number, score }] : []
}
