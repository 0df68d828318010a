import { gzipSync } from 'node:zlib'
import { buildIndex } from '../../lib/search/builder/build-index.ts'
import { fold } from '../../lib/search/builder/fold-table.ts'
import {
  type CompiledQuery,
  type CompiledWord,
  compileQuery,
  termsOf,
} from '../../lib/search/compile-query.ts'
import { IndexReader } from '../../lib/search/index-reader.ts'
import { matchDocument, stands } from '../../lib/search/match-document.ts'
import { matchTerms } from '../../lib/search/match-terms.ts'
import { normalText } from '../../lib/search/normalise.ts'
import { parseQuery } from '../../lib/search/parse-query.ts'
import { piecesOf } from '../../lib/search/pieces.ts'
import { scoreMatch } from '../../lib/search/score-match.ts'
import { createSearch } from '../../lib/search/search.ts'
import type { SearchDocument } from '../../lib/search/search-document.ts'
import { Random } from '../support/corpus/random.ts'
import { corpusDocuments } from '../support/corpus-documents.ts'

const perIssue = 20
const [articles = 1000, samples = 600] = process.argv.slice(2).map(Number)
let failures = 0

/** Prints a figure beside its limit; past it the bench fails. */
function report(name: string, value: number, unit: string, isWithin = true): void {
  if (!isWithin) failures++
  console.log(`${isWithin ? ' ' : '!'} ${name.padEnd(52)} ${value.toFixed(value < 10 ? 3 : 0)} ${unit}`)
}

const size = {
  issues: Math.ceil(articles / perIssue),
  articlesPerIssue: Math.min(articles, perIssue),
  seed: 7,
}
const documents = [...corpusDocuments(size)]
const files = new Map<string, Uint8Array>()
const write = async (path: string, bytes: Uint8Array) => {
  files.set(path, bytes)
}
const texts = documents.map((document) =>
  piecesOf(document)
    .filter(({ weight }) => weight > 0)
    .map(({ text }) => normalText(text, fold)),
)
const cpuBefore = process.cpuUsage()
await buildIndex({ documents, count: documents.length, write })
const cpu = process.cpuUsage(cpuBefore)
report('build, CPU', (cpu.user + cpu.system) / 1e6, 's')
report('memory of the bench', process.resourceUsage().maxRSS / 1024, 'MB')
reportSizes()
await reportQuality()
await reportCost()
process.exitCode = failures > 0 ? 1 : 0

function reportSizes(): void {
  const sizeOf = (test: (path: string) => boolean) =>
    [...files]
      .filter(([path]) => test(path))
      .reduce((sum, [path, bytes]) => sum + transferred(path, bytes), 0)
  report(
    'index without texts, per 1,000',
    sizeOf((path) => !path.startsWith('texts/')) / documents.length,
    'KB',
  )
  report('texts, per 1,000', sizeOf((path) => path.startsWith('texts/')) / documents.length, 'KB')
  const manifest = sizeOf((path) => path === 'manifest.json') / 1000
  report('manifest, limit 8', manifest, 'KB', manifest <= 8)
  const lexicon = sizeOf((path) => /^(words|syllables)-/.test(path)) / 1000
  report('for pinyin, limit 60', lexicon, 'KB', lexicon <= 60)
}

async function reportQuality(): Promise<void> {
  const search = createSearch({ fetchBytes })
  const reader = await IndexReader.open(fetchBytes)
  const sums = { found: 0, expected: 0, right: 0, shown: 0, candidates: 0, scrambled: 0, dcg: 0, ideal: 0 }
  for (const query of substrings(1)) {
    const compiled = compileQuery(parseQuery(query), fold)
    const matches = holdersOf(compiled).flatMap((document) => matchDocument(document, compiled) ?? [])
    const expected = new Set(matches.map(({ document }) => document.id))
    if (expected.size === 0) continue
    const all = await search.search(query, { limit: documents.length })
    sums.expected += expected.size
    sums.shown += all.hits.length
    sums.right += all.hits.filter(({ id }) => expected.has(id)).length
    await reader.load(termsOf(compiled))
    const range = { range: [0, documents.length] as const, terms: [] }
    const lookups = compiled.clauses.flat().flatMap((word) => word.lookups)
    sums.candidates += new Set(
      lookups.flatMap(({ terms }) => matchTerms(reader, terms, range).documents),
    ).size
    const collection = {
      documents: documents.length,
      averageLength: averageLength(),
      holders: [expected.size],
    }
    const exact = new Map(matches.map((match) => [match.document.id, scoreMatch(match, collection)]))
    const shown = await search.search(query, { limit: 10 })
    sums.dcg +=
      gain(shown.hits.map(({ id }) => exact.get(id) ?? 0)) /
      (gain([...exact.values()].sort((a, b) => b - a).slice(0, 10)) || 1)
    sums.ideal++
  }
  for (const query of substrings(2)) {
    const scrambled = `"${[...query.slice(1, -1)].reverse().join('')}"`
    const compiled = compileQuery(parseQuery(scrambled), fold)
    const holds = holdersOf(compiled).length > 0
    const { understood, total } = await search.search(scrambled)
    if (!holds && understood.reading === 'typed') sums.scrambled += total
  }
  report('recall, limit 1', sums.right / sums.expected, '', sums.right === sums.expected)
  report('precision of what is shown, limit 1', sums.right / sums.shown, '', sums.right === sums.shown)
  report('precision of candidates', sums.right / sums.candidates, '')
  report('hits of scrambled strings as typed, limit 0', sums.scrambled, '', sums.scrambled === 0)
  report('nDCG@10 against exact BM25F, limit 0.98', sums.dcg / sums.ideal, '', sums.dcg / sums.ideal >= 0.98)
}

async function reportCost(): Promise<void> {
  const costs: { requests: number; postings: number; texts: number; ms: number }[] = []
  for (const query of substrings(3)) {
    const cost = { requests: 0, postings: 0, texts: 0, ms: 0 }
    const count = async (path: string) => {
      const bytes = await fetchBytes(path)
      if (path.endsWith('.bin')) cost.requests++
      if (path.endsWith('.bin')) cost.postings += bytes.length
      if (path.startsWith('texts/')) cost.texts += transferred(path, bytes)
      return bytes
    }
    const search = createSearch({ fetchBytes: count })
    await search.open()
    const start = process.cpuUsage()
    await search.search(query)
    const used = process.cpuUsage(start)
    cost.ms = (used.user + used.system) / 1000
    costs.push(cost)
  }
  const mean = (key: keyof (typeof costs)[0]) =>
    costs.reduce((sum, cost) => sum + cost[key], 0) / costs.length
  const quantile = (key: keyof (typeof costs)[0], share: number) =>
    costs.map((cost) => cost[key]).sort((one, other) => one - other)[Math.floor(costs.length * share)] ?? 0
  report('requests for postings, mean', mean('requests'), '')
  report('postings, mean, limit 26', mean('postings') / 1000, 'KB', mean('postings') <= 26_000)
  report(
    'postings, p99, limit 130',
    quantile('postings', 0.99) / 1000,
    'KB',
    quantile('postings', 0.99) <= 130_000,
  )
  report('texts, mean', mean('texts') / 1000, 'KB')
  report('CPU of a cold query, p50', quantile('ms', 0.5), 'ms')
  report('CPU of a cold query, p99', quantile('ms', 0.99), 'ms')
}

/** The naive oracle: every text of every document is looked through. */
function holdersOf({ clauses }: CompiledQuery): readonly SearchDocument[] {
  const holds = (own: readonly string[], word: CompiledWord) => own.some((text) => stands(text, word))
  return documents.filter((_, at) => {
    return clauses.every((words) => words.some((word) => holds(texts[at] ?? [], word)))
  })
}

async function fetchBytes(path: string): Promise<Uint8Array> {
  const bytes = files.get(path)
  if (!bytes) throw new Error(`${path} should be there, but is not`)
  return bytes
}

/** Bytes as a host sends them. */
function transferred(path: string, bytes: Uint8Array): number {
  return path.endsWith('.json') ? gzipSync(bytes).length : bytes.length
}

/** Pieces of the text, one to eight characters long, as phrases. */
function* substrings(seed: number): Generator<string> {
  const random = new Random(seed)
  for (let count = 0; count < samples; ) {
    const pieces = piecesOf(random.pick(documents)).filter(({ weight }) => weight > 0)
    const { text } = random.pick(pieces)
    const from = random.int(0, text.length - 1)
    const part = text.slice(from, from + random.int(1, 8))
    if (/["“”]/.test(part) || parseQuery(`"${part}"`).clauses.length === 0) continue
    count++
    yield `"${part}"`
  }
}

function averageLength(): number {
  const lengthOf = (document: SearchDocument) =>
    piecesOf(document).reduce((sum, { text, weight }) => sum + weight * text.length, 0)
  return documents.reduce((sum, document) => sum + lengthOf(document), 0) / documents.length
}

function gain(scores: readonly number[]): number {
  return scores.reduce((sum, score, at) => sum + score / Math.log2(at + 2), 0)
}
