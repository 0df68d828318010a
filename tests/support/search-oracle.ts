import { fold } from '../../lib/search/builder/fold-table.ts'
import { piecesOf } from '../../lib/search/index/pieces.ts'
import type { SearchDocument } from '../../lib/search/index/search-document.ts'
import { type CompiledQuery, type CompiledWord, compileQuery } from '../../lib/search/query/compile-query.ts'
import { type DocumentMatch, matchDocument, stands } from '../../lib/search/query/match-document.ts'
import { parseQuery } from '../../lib/search/query/parse-query.ts'
import { normalText } from '../../lib/search/text/normalise.ts'
import { Bm25f, type WeightedField } from './bm25f.ts'

/** What search should find, by reading every text for every query, without any index. */
export class SearchOracle {
  readonly #documents: readonly SearchDocument[]
  readonly #texts: readonly (readonly string[])[]
  readonly #names: readonly (readonly string[])[]
  readonly #ranking: Bm25f

  constructor(documents: readonly SearchDocument[]) {
    this.#documents = documents
    this.#texts = documents.map((document) =>
      piecesOf(document)
        .filter(({ weight }) => weight > 0)
        .map(({ text }) => normalText(text, fold)),
    )
    this.#names = documents.map(({ section, issueNames = [] }) =>
      [section?.name ?? '', ...issueNames].map((name) => normalText(name, fold)),
    )
    this.#ranking = new Bm25f(documents.map(fieldsOf))
  }

  /** Documents that hold a query. */
  matches(query: string): readonly DocumentMatch[] {
    const compiled = compileQuery(parseQuery(query), fold)
    return this.#documents.flatMap((document, at) => {
      return holds(this.#texts[at] ?? [], this.#names[at] ?? [], compiled)
        ? (matchDocument(document, compiled) ?? [])
        : []
    })
  }

  /** How many documents hold a string. */
  holders(text: string): number {
    return this.#texts.filter((own) => own.some((one) => one.includes(text))).length
  }

  /**
   * Discounted gain of the first ten hits for a string over the best there can be; 1 where no document has the string
   * as it stands. What a hit is worth is its score by another BM25F than the search's.
   */
  gain(sought: string, hits: readonly string[]): number {
    const scores = this.#ranking.scores(sought)
    const byId = new Map(this.#documents.map(({ id }, at) => [id, scores[at] ?? 0]))
    const best = scores.toSorted((one, other) => other - one).slice(0, 10)
    if (best[0] === undefined || best[0] === 0) return 1
    return discounted(hits.slice(0, 10).map((id) => byId.get(id) ?? 0)) / discounted(best)
  }
}

/** What counts for the order: of the fields of a newspaper those that a reader reads, a headline as six texts. */
function fieldsOf(document: SearchDocument): readonly WeightedField[] {
  const { headline, kicker = '', subhead = '', byline, headings, paragraphs, captions } = document
  return [
    { weight: 6, texts: [headline] },
    { weight: 3, texts: [kicker, subhead] },
    { weight: 2, texts: [...byline, ...headings] },
    { weight: 1, texts: [...paragraphs.map(({ text }) => text), ...captions] },
  ]
}

function holds(texts: readonly string[], names: readonly string[], { clauses }: CompiledQuery): boolean {
  const isIn = (word: CompiledWord) => (text: string) => stands(text, word)
  const isHeld = (word: CompiledWord) => texts.some(isIn(word)) || (!word.isPhrase && names.some(isIn(word)))
  return clauses.every((words) => words.some(isHeld))
}

function discounted(scores: readonly number[]): number {
  return scores.reduce((sum, score, at) => sum + score / Math.log2(at + 2), 0)
}
