import { readArchive, readIssue } from '../../lib/content/archive.ts'
import { createSearch, type Search } from '../../lib/search/answer/search.ts'
import { fold } from '../../lib/search/builder/fold-table.ts'
import { toDocuments } from '../../lib/search/builder/to-documents.ts'
import { IndexReader } from '../../lib/search/index/index-reader.ts'
import type { SearchDocument } from '../../lib/search/index/search-document.ts'
import { compileQuery, termsOf } from '../../lib/search/query/compile-query.ts'
import { matchTerms } from '../../lib/search/query/match-terms.ts'
import { parseQuery } from '../../lib/search/query/parse-query.ts'
import { BenchReport, mean } from '../support/bench-report.ts'
import { Random } from '../support/corpus/random.ts'
import { corpusDocuments } from '../support/corpus-documents.ts'
import { type MemoryIndex, memoryIndex } from '../support/memory-index.ts'
import { SearchOracle } from '../support/search-oracle.ts'
import { scrambled, substrings } from '../support/substrings.ts'
import { typedQuery, waysOfTyping } from '../support/typed-queries.ts'

/**
 * Whether search finds all that the predicate of *found* finds, and nothing else, and the best of it first; and
 * whether what is typed as people type it leads to what they mean. Of generated articles and of the content.
 */
const perIssue = 20
const knownItems = 100
const [articles = 400, samples = 600] = process.argv.slice(2).map(Number)
const report = new BenchReport()

const size = {
  issues: Math.ceil(articles / perIssue),
  articlesPerIssue: Math.min(articles, perIssue),
  seed: 7,
}
await judge(`${articles} generated articles`, [...corpusDocuments(size)])
await judge('the content', await contentDocuments())
report.finish()

async function judge(name: string, documents: readonly SearchDocument[]): Promise<void> {
  report.title(`${name}, ${samples} substrings and ${samples} scrambled ones`)
  const index = await memoryIndex(documents)
  const search = createSearch(index)
  const oracle = new SearchOracle(documents)
  await judgeSubstrings(documents, index, search, oracle)
  let shown = 0
  for (const query of scrambled(documents, samples, 2)) {
    if (oracle.matches(query).length === 0) shown += (await search.search(query)).total
  }
  report.atMost('hits of scrambled strings', shown, '', 0)
  await judgeKnownItems(documents, search, oracle)
}

async function judgeSubstrings(
  documents: readonly SearchDocument[],
  index: MemoryIndex,
  search: Search,
  oracle: SearchOracle,
): Promise<void> {
  const reader = await IndexReader.open(index.fetchBytes)
  const sums = { expected: 0, shown: 0, right: 0, candidates: 0 }
  const gains: number[] = []
  for (const query of substrings(documents, samples, 1)) {
    const matches = oracle.matches(query)
    const ids = new Set(matches.map(({ document }) => document.id))
    const { hits } = await search.search(query, { limit: documents.length })
    sums.expected += ids.size
    sums.shown += hits.length
    sums.right += hits.filter(({ id }) => ids.has(id)).length
    sums.candidates += await countCandidates(reader, query)
    const first = await search.search(query)
    const found = first.hits.map(({ id }) => id)
    gains.push(oracle.gain(query.slice(1, -1), found))
  }
  report.atLeast('recall', sums.right / sums.expected, '', 1)
  report.atLeast('precision of what is shown', sums.right / sums.shown, '', 1)
  report.atMost('precision of candidates', sums.right / sums.candidates)
  report.atLeast('nDCG@10 against a BM25F of its own', mean(gains), '', 0.98)
}

async function judgeKnownItems(
  documents: readonly SearchDocument[],
  search: Search,
  oracle: SearchOracle,
): Promise<void> {
  const random = new Random(5)
  const all: number[] = []
  for (const way of waysOfTyping) {
    const ranks: number[] = []
    for (let tries = 0; tries < 20 * knownItems && ranks.length < knownItems; tries++) {
      const document = random.pick(documents)
      const query = typedQuery(document, way, random)
      if (!query || oracle.holders(query.printed) !== 1) continue
      const { hits } = await search.search(query.typed)
      ranks.push(1 / (1 + hits.findIndex(({ id }) => id === document.id)))
    }
    const reciprocal = ranks.map((rank) => (Number.isFinite(rank) ? rank : 0))
    all.push(...reciprocal)
    report.atMost(`known items, ${way}: MRR`, mean(reciprocal))
  }
  report.atLeast('known items: MRR', mean(all), '', 0.95)
  report.atLeast('known items in the first ten', mean(all.map((rank) => (rank > 0 ? 1 : 0))), '', 0.98)
}

/** Documents that the index alone would name. */
async function countCandidates(reader: IndexReader, query: string): Promise<number> {
  const compiled = compileQuery(parseQuery(query), fold, (term) => reader.isFrequent(term))
  await reader.load(termsOf(compiled))
  const filter = { range: [0, reader.manifest.documents] as const, terms: [] }
  const lookups = compiled.clauses.flat().flatMap((word) => word.lookups)
  return new Set(lookups.flatMap(({ terms }) => matchTerms(reader, terms, filter).documents)).size
}

async function contentDocuments(): Promise<readonly SearchDocument[]> {
  const { issues, sections } = await readArchive()
  const byId = new Map(sections.map((section) => [section.id, section]))
  const all: SearchDocument[] = []
  for (const { id } of issues) {
    const issue = await readIssue(id)
    if (issue) all.push(...toDocuments(issue, byId))
  }
  return all
}
