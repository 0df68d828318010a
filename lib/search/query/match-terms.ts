import type { IndexReader } from '../index/index-reader.ts'
import type { Postings } from '../index/postings.ts'

/** Which documents may be found: those numbered from the first up to, and without, the last that hold all terms. */
export interface DocumentFilter {
  readonly range: readonly [from: number, to: number]
  readonly terms: readonly string[]
}

/** Documents that hold several terms, ascending, with the least impact that one of the terms has there. */
export interface Matches {
  readonly documents: readonly number[]
  readonly impacts: readonly number[]
}

/** Finds the documents that hold all terms and pass the filter. All postings are loaded. */
export function matchTerms(reader: IndexReader, terms: readonly string[], filter: DocumentFilter): Matches {
  const [from, to] = filter.range
  const documents: number[] = []
  const impacts: number[] = []
  for (const [at, segment] of reader.manifest.segments.entries()) {
    if (segment.first >= to || segment.first + segment.documents <= from) continue
    const listsOf = (all: readonly string[]) => {
      return all.map((term) => reader.postings(term)[at]).filter((list) => list !== undefined)
    }
    visitCommon(listsOf(terms), listsOf(filter.terms), (document, impact) => {
      const number = segment.first + document
      if (number < from || number >= to) return
      documents.push(number)
      impacts.push(impact)
    })
  }
  return { documents, impacts }
}

/** Visits the documents that stand in all lists with the least impact there, to which the silent ones add nothing. */
function visitCommon(
  lists: readonly Postings[],
  silent: readonly Postings[],
  visit: (document: number, impact: number) => void,
): void {
  const all = [...lists, ...silent].sort((one, other) => one.documents.length - other.documents.length)
  const counts = all.map((list) => !silent.includes(list))
  const places = all.map(() => 0)
  for (const document of all[0]?.documents ?? []) {
    let impact = lists.length > 0 ? Number.POSITIVE_INFINITY : 0
    const isCommon = all.every((list, at) => {
      const place = advance(list.documents, places[at] ?? 0, document)
      places[at] = place
      if (counts[at]) impact = Math.min(impact, list.impacts[place] ?? 0)
      return list.documents[place] === document
    })
    if (isCommon) visit(document, impact)
  }
}

/** First place from `from` on whose number is not below `number`, by strides that double. */
function advance(numbers: Uint32Array, from: number, number: number): number {
  let stride = 1
  let low = from
  while (low + stride < numbers.length && (numbers[low + stride] ?? 0) < number) {
    low += stride
    stride *= 2
  }
  let high = Math.min(numbers.length, low + stride)
  while (low < high) {
    const middle = (low + high) >> 1
    if ((numbers[middle] ?? 0) < number) low = middle + 1
    else high = middle
  }
  return low
}
