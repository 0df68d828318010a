import { fold } from '../../lib/search/builder/fold-table.ts'
import { piecesOf } from '../../lib/search/index/pieces.ts'
import type { SearchDocument } from '../../lib/search/index/search-document.ts'
import { type CompiledQuery, compileQuery } from '../../lib/search/query/compile-query.ts'
import { type DocumentMatch, matchDocument, stands } from '../../lib/search/query/match-document.ts'
import { parseQuery } from '../../lib/search/query/parse-query.ts'
import { scoreMatch } from '../../lib/search/rank/score-match.ts'
import { normalText } from '../../lib/search/text/normalise.ts'
import { mean } from './bench-report.ts'

/** What search should find, by reading every text for every query, without any index. */
export class SearchOracle {
  readonly #documents: readonly SearchDocument[]
  readonly #texts: readonly (readonly string[])[]
  readonly #averageLength: number

  constructor(documents: readonly SearchDocument[]) {
    this.#documents = documents
    this.#texts = documents.map((document) =>
      piecesOf(document)
        .filter(({ weight }) => weight > 0)
        .map(({ text }) => normalText(text, fold)),
    )
    this.#averageLength = mean(
      documents.map((document) =>
        piecesOf(document).reduce((sum, { text, weight }) => sum + weight * text.length, 0),
      ),
    )
  }

  /** Documents that hold a query. */
  matches(query: string): readonly DocumentMatch[] {
    const compiled = compileQuery(parseQuery(query), fold)
    return this.#documents.flatMap((document, at) => {
      return holds(this.#texts[at] ?? [], compiled) ? (matchDocument(document, compiled) ?? []) : []
    })
  }

  /** How many documents hold a string. */
  holders(text: string): number {
    return this.#texts.filter((own) => own.some((one) => one.includes(text))).length
  }

  /** Discounted gain of the first ten hits over the best there can be; 1 where there is nothing to find. */
  gain(matches: readonly DocumentMatch[], hits: readonly string[]): number {
    const collection = {
      documents: this.#documents.length,
      averageLength: this.#averageLength,
      holders: [matches.length],
    }
    const scores = new Map(matches.map((match) => [match.document.id, scoreMatch(match, collection)]))
    const best = [...scores.values()].sort((one, other) => other - one).slice(0, 10)
    if (best.length === 0) return 1
    return discounted(hits.map((id) => scores.get(id) ?? 0)) / (discounted(best) || 1)
  }
}

function holds(texts: readonly string[], { clauses }: CompiledQuery): boolean {
  return clauses.every((words) => words.some((word) => texts.some((text) => stands(text, word))))
}

function discounted(scores: readonly number[]): number {
  return scores.reduce((sum, score, at) => sum + score / Math.log2(at + 2), 0)
}
