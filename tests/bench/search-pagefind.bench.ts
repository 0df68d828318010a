import { mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs'
import { createServer, type Server } from 'node:http'
import type { AddressInfo } from 'node:net'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { pathToFileURL } from 'node:url'
import { gzipSync } from 'node:zlib'
import { chromium, type Page } from '@playwright/test'
import { build } from 'esbuild'
import type { SearchDocument } from '../../lib/search/index/search-document.ts'
import { BenchReport, mean, quantile } from '../support/bench-report.ts'
import { ensureChromium } from '../support/chromium.ts'
import { corpusDocuments } from '../support/corpus-documents.ts'
import { memoryIndex } from '../support/memory-index.ts'
import { projectRoot } from '../support/project-root.ts'
import { SearchOracle } from '../support/search-oracle.ts'
import { scrambled, substrings } from '../support/substrings.ts'
import { ensureTool } from '../support/tools.ts'

/**
 * Our search beside Pagefind, over the same generated articles, in the same browser, asked for the same strings
 * without quotes, each with nothing fetched before. Hits count as such of the query as it was typed: those of
 * another reading are announced as that.
 */
const perIssue = 20
const [articles = 1000, samples = 40] = process.argv.slice(2).map(Number)

/** What a page of either search gives for a query. */
interface Answer {
  readonly ids: readonly string[]
  readonly total: number
  readonly ms: number
}

/** A query's answer with what was sent for it: the index and the texts shown, and all with the scripts. */
interface Cost extends Answer {
  readonly indexBytes: number
  readonly allBytes: number
}

const pages = {
  ours: `import { createSearch } from '/ours.js'
const fetchBytes = async (path) => new Uint8Array(await (await fetch('/search/' + path)).arrayBuffer())
window.find = async (query) => {
  const { hits, total, understood } = await createSearch({ fetchBytes }).search(query)
  return { ids: hits.map(({ id }) => id), total: understood.reading === 'typed' ? total : 0 }
}`,
  pagefind: `window.find = async (query) => {
  const { search } = await import('/pagefind/pagefind.js')
  const { results } = await search(query)
  const shown = await Promise.all(results.slice(0, 10).map((result) => result.data()))
  return { ids: shown.map(({ raw_url }) => raw_url.slice(1)), total: results.length }
}`,
}
type Name = keyof typeof pages

await compare()

async function compare(): Promise<void> {
  const report = new BenchReport()
  const size = {
    issues: Math.ceil(articles / perIssue),
    articlesPerIssue: Math.min(articles, perIssue),
    seed: 7,
  }
  const documents = [...corpusDocuments(size)]
  const directory = mkdtempSync(join(tmpdir(), 'pagefind-'))
  const browser = await chromium.launch(await launchOptions())
  const site = await serveBoth(documents, directory)
  try {
    const costs = { ours: [] as Cost[], pagefind: [] as Cost[] }
    const queries = wordsOf(substrings(documents, 3 * samples, 1)).slice(0, samples)
    for (const name of ['ours', 'pagefind'] as const) {
      report.title(`${name}, ${articles} articles, ${queries.length} substrings and as many scrambled`)
      for (const query of queries) costs[name].push(await ask(browser, site, name, query))
      await reportQuality(report, new SearchOracle(documents), queries, costs[name])
      const mixed = wordsOf(scrambled(documents, 3 * samples, 2)).slice(0, samples)
      const oracle = new SearchOracle(documents)
      const none = mixed.filter((query) => oracle.matches(query).length === 0)
      let wrong = 0
      for (const query of none) if ((await ask(browser, site, name, query)).total > 0) wrong++
      report.atMost('scrambled strings with hits, of 100', (100 * wrong) / Math.max(1, none.length))
    }
    reportRatios(report, costs.ours, costs.pagefind)
  } finally {
    await browser.close()
    site.server.close()
    rmSync(directory, { recursive: true })
  }
  report.finish()
}

async function reportQuality(
  report: BenchReport,
  oracle: SearchOracle,
  queries: readonly string[],
  costs: readonly Cost[],
): Promise<void> {
  const sums = { found: 0, expected: 0, right: 0, shown: 0 }
  for (const [at, query] of queries.entries()) {
    const expected = new Set(oracle.matches(query).map(({ document }) => document.id))
    const shown = costs[at]?.ids ?? []
    const right = shown.filter((id) => expected.has(id)).length
    sums.expected += Math.min(10, expected.size)
    sums.right += right
    sums.shown += shown.length
  }
  report.atMost('recall of the first ten', sums.right / sums.expected)
  report.atMost('precision of the first ten', sums.right / Math.max(1, sums.shown))
  report.atMost('index and texts, mean', mean(costs.map(({ indexBytes }) => indexBytes)) / 1000, 'KB')
  report.atMost('with scripts, mean', mean(costs.map(({ allBytes }) => allBytes)) / 1000, 'KB')
  report.atMost(
    'time to ten results, p50',
    quantile(
      costs.map(({ ms }) => ms),
      0.5,
    ),
    'ms',
  )
}

function reportRatios(report: BenchReport, ours: readonly Cost[], theirs: readonly Cost[]): void {
  report.title('ours over pagefind')
  const ratio = (key: 'indexBytes' | 'allBytes') =>
    mean(ours.map((cost) => cost[key])) / mean(theirs.map((cost) => cost[key]))
  const isJudged = articles >= 10_000
  report.atMost('index and texts', ratio('indexBytes'), '×', isJudged ? 1 / 8 : undefined)
  report.atMost('all bytes', ratio('allBytes'), '×', isJudged ? 1 / 2 : undefined)
}

/** Strings of letters, characters and digits alone, without quotes. */
function wordsOf(phrases: Iterable<string>): readonly string[] {
  return Array.from(phrases, (phrase) => phrase.slice(1, -1)).filter((text) =>
    /^[\p{L}\p{N}]{2,}$/u.test(text),
  )
}

interface Site {
  readonly server: Server
  readonly url: string
  /** Bytes sent by path since it was last emptied. */
  readonly sent: Map<string, number>
}

async function ask(
  browser: Awaited<ReturnType<typeof chromium.launch>>,
  site: Site,
  name: Name,
  query: string,
): Promise<Cost> {
  const context = await browser.newContext()
  try {
    const page = await context.newPage()
    site.sent.clear()
    await page.goto(`${site.url}/${name}.html`)
    const answer = await find(page, query)
    const bytesOf = (test: (path: string) => boolean) =>
      [...site.sent].reduce((sum, [path, bytes]) => (test(path) ? sum + bytes : sum), 0)
    return {
      ...answer,
      indexBytes: bytesOf((path) => !/\.(js|html|pagefind)$|wasm/.test(path)),
      allBytes: bytesOf(() => true),
    }
  } finally {
    await context.close()
  }
}

async function find(page: Page, query: string): Promise<Answer> {
  return await page.evaluate(async (text) => {
    const start = performance.now()
    const { find } = window as unknown as { find(query: string): Promise<Omit<Answer, 'ms'>> }
    return { ...(await find(text)), ms: performance.now() - start }
  }, query)
}

async function serveBoth(documents: readonly SearchDocument[], directory: string): Promise<Site> {
  const files = new Map<string, Uint8Array>()
  const { files: index } = await memoryIndex(documents)
  for (const [path, bytes] of index) files.set(`/search/${path}`, bytes)
  await writePagefind(documents, directory)
  for (const path of readdirSync(directory, { recursive: true, withFileTypes: true })) {
    if (!path.isFile()) continue
    const file = join(path.parentPath, path.name)
    files.set(`/pagefind/${file.slice(directory.length + 1)}`, readFileSync(file))
  }
  const entryPoints = [join(projectRoot, 'lib/search/answer/search.ts')]
  const bundled = await build({ entryPoints, bundle: true, minify: true, format: 'esm', write: false })
  files.set('/ours.js', bundled.outputFiles[0]?.contents ?? new Uint8Array())
  for (const [name, script] of Object.entries(pages)) {
    files.set(
      `/${name}.html`,
      Buffer.from(`<html lang="zh-Hans-CN"><script type="module">${script}</script></html>`),
    )
  }
  return await serve(files)
}

/** What is used here of Pagefind's API for Node. */
interface Pagefind {
  createIndex(): Promise<{ index?: PagefindIndex }>
}

interface PagefindIndex {
  addCustomRecord(record: {
    readonly url: string
    readonly content: string
    readonly language: string
    readonly meta: Readonly<Record<string, string>>
  }): Promise<unknown>
  writeFiles(options: { readonly outputPath: string }): Promise<unknown>
}

async function writePagefind(documents: readonly SearchDocument[], directory: string): Promise<void> {
  const pagefind = pathToFileURL(join(ensureTool('pagefind'), 'pagefind/lib/index.js'))
  const { createIndex }: Pagefind = await import(pagefind.href)
  const { index } = await createIndex()
  if (!index) throw new Error('pagefind should make an index, but does not')
  for (const { id, headline, kicker, subhead, byline, headings, paragraphs, captions } of documents) {
    const texts = [
      kicker,
      headline,
      subhead,
      ...byline,
      ...headings,
      ...paragraphs.map(({ text }) => text),
      ...captions,
    ]
    await index.addCustomRecord({
      url: `/${id}`,
      content: texts.filter(Boolean).join('\n'),
      language: 'zh',
      meta: { title: headline },
    })
  }
  await index.writeFiles({ outputPath: directory })
}

/** Serves files from memory, scripts and JSON compressed; Pagefind's own files are compressed already. */
async function serve(files: ReadonlyMap<string, Uint8Array>): Promise<Site> {
  const sent = new Map<string, number>()
  const types: Readonly<Record<string, string>> = {
    js: 'text/javascript',
    html: 'text/html',
    json: 'application/json',
  }
  const server = createServer((request, response) => {
    const path = decodeURIComponent((request.url ?? '/').split('?')[0] ?? '/')
    const bytes = files.get(path)
    const type = types[path.split('.').pop() ?? '']
    const body = bytes && type ? gzipSync(bytes) : (bytes ?? new Uint8Array())
    sent.set(path, (sent.get(path) ?? 0) + body.length)
    response.writeHead(bytes ? 200 : 404, {
      'Content-Type': type ?? 'application/octet-stream',
      ...(bytes && type && { 'Content-Encoding': 'gzip' }),
    })
    response.end(body)
  })
  await new Promise<void>((resolve) => server.listen(0, resolve))
  return { server, url: `http://localhost:${(server.address() as AddressInfo).port}`, sent }
}

async function launchOptions() {
  const { path, sandbox } = await ensureChromium()
  return { executablePath: path, chromiumSandbox: sandbox }
}
