import { piecesOf } from '../../lib/search/index/pieces.ts'
import type { SearchDocument } from '../../lib/search/index/search-document.ts'
import { parseQuery } from '../../lib/search/query/parse-query.ts'
import { Random } from './corpus/random.ts'

/** Pieces of documents' texts, one to eight characters long, as phrases in quotes. */
export function* substrings(
  documents: readonly SearchDocument[],
  count: number,
  seed: number,
): Generator<string> {
  const random = new Random(seed)
  for (let given = 0; given < count; ) {
    const { text } = random.pick(piecesOf(random.pick(documents)).filter(({ weight }) => weight > 0))
    const from = random.int(0, text.length - 1)
    const part = text.slice(from, from + random.int(1, 8))
    if (/["“”]/.test(part) || parseQuery(`"${part}"`).clauses.length === 0) continue
    given++
    yield `"${part}"`
  }
}

/** Such pieces with their characters in another order. */
export function* scrambled(
  documents: readonly SearchDocument[],
  count: number,
  seed: number,
): Generator<string> {
  const random = new Random(seed)
  for (const phrase of substrings(documents, count, seed)) {
    const characters = Array.from(phrase.slice(1, -1), (character) => ({ character, place: random.next() }))
    const mixed = characters.sort((one, other) => one.place - other.place).map(({ character }) => character)
    yield `"${mixed.join('')}"`
  }
}
