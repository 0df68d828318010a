import { spawnSync } from 'node:child_process'
import { mkdtempSync, readFileSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { gzipSync } from 'node:zlib'
import { createSearch } from '../../lib/search/answer/search.ts'
import { buildIndex } from '../../lib/search/builder/build-index.ts'
import type { SearchDocument } from '../../lib/search/index/search-document.ts'
import { folderWriter } from '../../lib/store/folder-writer.ts'
import { BenchReport, mean, quantile } from '../support/bench-report.ts'
import { corpusDocuments } from '../support/corpus-documents.ts'
import { substrings } from '../support/substrings.ts'

/**
 * What an index of so many generated articles costs to build, and a query to answer: bytes as a host sends
 * them, requests, the processor's time. Sizes are the parameters; without one all from 1 to 100,000.
 */
const defaultSizes = [1, 10, 1000, 10_000, 100_000]
const samples = 600
const perIssue = 20
const sampledDocuments = 2000
const buildFlag = '--build'

/** What a build in a process of its own tells. */
interface Build {
  readonly seconds: number
  readonly megabytes: number
  readonly indexBytes: number
  readonly textBytes: number
  readonly lexiconBytes: number
  readonly files: number
}

const parameters = process.argv.slice(2)
if (parameters[0] === buildFlag) await build(Number(parameters[1]), parameters[2] ?? '')
else await compareSizes(parameters.length > 0 ? [Number(parameters[0])] : defaultSizes)

async function compareSizes(sizes: readonly number[]): Promise<void> {
  const report = new BenchReport()
  const postings = new Map<number, number>()
  for (const articles of sizes) {
    const directory = mkdtempSync(join(tmpdir(), 'search-'))
    try {
      report.title(`${articles} articles, ${samples} substrings`)
      reportBuild(report, articles, buildApart(articles, directory))
      postings.set(articles, await reportQueries(report, articles, directory))
    } finally {
      rmSync(directory, { recursive: true })
    }
  }
  const small = postings.get(10_000)
  const large = postings.get(100_000)
  if (small && large) report.atMost('growth of postings, 10,000 to 100,000', large / small, '×', 4)
  report.finish()
}

function documentsOf(articles: number): Generator<SearchDocument> {
  const articlesPerIssue = Math.min(articles, perIssue)
  return corpusDocuments({ issues: Math.ceil(articles / perIssue), articlesPerIssue, seed: 7 })
}

function buildApart(articles: number, directory: string): Build {
  const file = fileURLToPath(import.meta.url)
  const run = spawnSync(process.execPath, ['--import', 'tsx', file, buildFlag, String(articles), directory], {
    encoding: 'utf8',
    stdio: ['ignore', 'pipe', 'inherit'],
  })
  if (run.status !== 0) throw new Error(`the build of ${articles} articles should end well, but did not`)
  return JSON.parse(run.stdout) as Build
}

/** Builds into a folder and prints what it took, without the making up of the articles. */
async function build(articles: number, directory: string): Promise<void> {
  const bytes = { index: 0, texts: 0, lexicon: 0 }
  let files = 0
  const toFolder = folderWriter(directory)
  const write = async (path: string, content: Uint8Array) => {
    await toFolder(path, content)
    files++
    if (path.startsWith('texts/')) bytes.texts += content.length
    else bytes.index += transferred(path, content)
    if (/^(words|syllables)-/.test(path)) bytes.lexicon += transferred(path, content)
  }
  const start = process.cpuUsage()
  const making = { seconds: 0 }
  await buildIndex({ documents: timed(documentsOf(articles), making), count: articles, write })
  const { user, system } = process.cpuUsage(start)
  const result: Build = {
    seconds: (user + system) / 1e6 - making.seconds,
    megabytes: process.resourceUsage().maxRSS / 1024,
    indexBytes: bytes.index,
    textBytes: bytes.texts,
    lexiconBytes: bytes.lexicon,
    files,
  }
  process.stdout.write(JSON.stringify(result))
}

function* timed<Item>(items: Iterator<Item>, made: { seconds: number }): Generator<Item> {
  for (;;) {
    const start = process.cpuUsage()
    const next = items.next()
    const { user, system } = process.cpuUsage(start)
    made.seconds += (user + system) / 1e6
    if (next.done) return
    yield next.value
  }
}

function reportBuild(report: BenchReport, articles: number, built: Build): void {
  report.atMost('build, CPU', built.seconds, 's', articles >= 100_000 ? 60 : undefined)
  report.atMost('build, peak memory', built.megabytes, 'MB', 2200)
  report.atMost('index without texts, per 1,000 articles', built.indexBytes / articles, 'KB')
  report.atMost('texts, per 1,000 articles', built.textBytes / articles, 'KB')
  // Its own document comes to these; hosts count files.
  report.atMost('files an article', built.files / articles, '')
  report.atMost('for pinyin', built.lexiconBytes / 1000, 'KB', 60)
}

/** Gives the mean bytes of postings. */
async function reportQueries(report: BenchReport, articles: number, directory: string): Promise<number> {
  const step = Math.max(1, Math.floor(articles / sampledDocuments))
  const sampled = [...documentsOf(articles)].filter((_, at) => at % step === 0)
  const manifest = readFileSync(join(directory, 'manifest.json'))
  const { segments } = JSON.parse(manifest.toString()) as { segments: readonly unknown[] }
  const costs: Awaited<ReturnType<typeof costOf>>[] = []
  for (const query of substrings(sampled, samples, 3)) costs.push(await costOf(query, directory))
  const of = (key: keyof (typeof costs)[number]) => costs.map((cost) => cost[key])
  const isLarge = articles >= 100_000
  const first = transferred('manifest.json', manifest) / 1000
  report.atMost('before the first query', first, 'KB', isLarge ? 8 : articles <= 1000 ? 2 : undefined)
  report.atMost('segments', segments.length, '', 3)
  report.atMost('requests for postings a segment, mean', mean(of('requests')) / segments.length, '', 3)
  report.atMost('postings, mean', mean(of('postings')), 'KB', isLarge ? 26 : undefined)
  report.atMost('postings, p99', quantile(of('postings'), 0.99), 'KB', isLarge ? 130 : undefined)
  report.atMost('texts, mean', mean(of('texts')), 'KB')
  report.atMost('other files, mean', mean(of('others')), 'KB')
  report.atMost('CPU of a cold query, p50', quantile(of('ms'), 0.5), 'ms')
  report.atMost('CPU of a cold query, p99', quantile(of('ms'), 0.99), 'ms')
  return mean(of('postings'))
}

async function costOf(query: string, directory: string) {
  const cost = { requests: 0, postings: 0, texts: 0, others: 0, ms: 0 }
  const fetchBytes = async (path: string) => {
    const bytes = readFileSync(join(directory, path))
    const kind = path.startsWith('texts/') ? 'texts' : path.includes('/') ? 'postings' : 'others'
    if (kind === 'postings') cost.requests++
    if (path !== 'manifest.json') cost[kind] += transferred(path, bytes) / 1000
    return bytes
  }
  const search = createSearch({ fetchBytes })
  await search.open()
  const start = process.cpuUsage()
  await search.search(query)
  const { user, system } = process.cpuUsage(start)
  cost.ms = (user + system) / 1000
  return cost
}

/** Bytes as a host sends them. */
function transferred(path: string, bytes: Uint8Array): number {
  return path.endsWith('.json') ? gzipSync(bytes).length : bytes.length
}
