import { cpSync, existsSync, mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { dirname, join } from 'node:path'
import { type Browser, chromium } from '@playwright/test'
import { buildIndex } from '../../lib/search/builder/build-index.ts'
import { BenchReport, quantile } from '../support/bench-report.ts'
import { ensureChromium } from '../support/chromium.ts'
import { corpusDocuments } from '../support/corpus-documents.ts'
import { previewSite } from '../support/preview-site.ts'
import { projectRoot } from '../support/project-root.ts'
import { type Sent, slowLine } from '../support/slow-line.ts'

/**
 * From a key press to the first hit on the built search screen, over generated articles: coming from an article's
 * page with nothing of the search fetched but what a second of focus fetches, at 1.6 Mbit/s, 150 ms, a processor
 * four times as slow, without the service worker, which would have the scripts by then. The site itself is that of
 * `OUT_DIR` (default `out`), with another index in it.
 */
const sizes = process.argv.length > 2 ? [Number(process.argv[2])] : [1000, 10_000]
const perIssue = 20
const queries = ['消防', '高质量发展', '医院健康', '2019', '春节 文化']
const line = { latency: 150, bytesPerSecond: 200_000 }
const patience = 30_000
/** Milliseconds for the hits after the first. */
const whole = 2000
const article = '/issues/2025-lianghui/01/01/'
/** What is fetched, by what it is for; the first that a path matches. */
const kinds = [
  ['worker, FlexSearch in it', /search-worker/],
  ['scripts', /\.js$/],
  ['manifest', /manifest\.json$/],
  ['texts', /\/search\/texts\//],
  ['words and sounds', /\/search\/[a-z]+-/],
  ['postings', /\/search\/.+\.bin$/],
  ['fonts', /woff2$/],
  ['page, styles in it', /\/$/],
  ['others', /./],
] as const
const site = process.env.OUT_DIR ?? join(projectRoot, 'out')

const report = new BenchReport()
if (!existsSync(join(site, 'search/index.html')))
  throw new Error(`${site} should be a built site, but is not: build it first (npm run build)`)
const { path: executablePath, sandbox: chromiumSandbox } = await ensureChromium()
const browser = await chromium.launch({ executablePath, chromiumSandbox })
for (const size of sizes) await measure(size)
await browser.close()
report.finish()

async function measure(articles: number): Promise<void> {
  const directory = mkdtempSync(join(tmpdir(), 'search-screen-'))
  try {
    cpSync(site, directory, { recursive: true })
    await writeIndex(articles, join(directory, 'search'))
    const preview = await previewSite(directory)
    const runs: Awaited<ReturnType<typeof press>>[] = []
    for (const query of queries) runs.push(await press(browser, preview.url, query))
    preview.stop()
    report.title(`${articles} articles, cold, ${queries.length} queries`)
    const of = (key: 'ms' | 'longest') => runs.map((run) => run[key])
    report.atMost('key press to first hit, median', quantile(of('ms'), 0.5), 'ms', 900)
    report.atMost('key press to first hit, longest', quantile(of('ms'), 1), 'ms')
    report.atMost('longest task of the main thread', quantile(of('longest'), 1), 'ms', 50)
    reportBytes(report, runs, articles <= 1000 ? 90 : 130)
  } finally {
    rmSync(directory, { recursive: true })
  }
}

type Run = Awaited<ReturnType<typeof press>>

function reportBytes(to: BenchReport, runs: readonly Run[], limit: number): void {
  const total = (sent: Sent) => [...sent.values()].reduce((sum, bytes) => sum + bytes, 0) / 1000
  const median = (values: readonly number[]) => quantile(values, 0.5)
  to.atMost('to the first hit, median', median(runs.map(({ first }) => total(first))), 'KB', limit)
  to.atMost(
    'to the first hit, most',
    quantile(
      runs.map(({ first }) => total(first)),
      1,
    ),
    'KB',
  )
  for (const [kind] of kinds) {
    to.atMost(`  ${kind}`, median(runs.map(({ first }) => total(ofKind(first, kind)))), 'KB')
  }
  to.atMost('with all ten hits, median', median(runs.map(({ all }) => total(all))), 'KB')
}

function ofKind(sent: Sent, kind: string): Sent {
  return new Map([...sent].filter(([path]) => kinds.find(([, pattern]) => pattern.test(path))?.[0] === kind))
}

async function writeIndex(articles: number, directory: string): Promise<void> {
  const size = { issues: Math.ceil(articles / perIssue), articlesPerIssue: perIssue, seed: 7 }
  const write = async (path: string, bytes: Uint8Array) => {
    const file = join(directory, path)
    mkdirSync(dirname(file), { recursive: true })
    writeFileSync(file, bytes)
  }
  await buildIndex({ documents: corpusDocuments(size), count: articles, write })
}

/** Comes from an article, waits a second with the field in focus, puts the query in at a stroke. */
async function press(opened: Browser, url: string, query: string) {
  const context = await opened.newContext({
    viewport: { width: 390, height: 780 },
    serviceWorkers: 'block',
  })
  const page = await context.newPage()
  const session = await context.newCDPSession(page)
  await session.send('Emulation.setCPUThrottlingRate', { rate: 4 })
  const slow = await slowLine(url, line.latency, line.bytesPerSecond)
  await page.goto(slow.url + article, { waitUntil: 'networkidle' })
  slow.takeSent()
  await page.goto(`${slow.url}/search/`)
  await page.getByRole('searchbox').focus()
  await page.waitForTimeout(1000)
  const found = page.evaluate(watchForHit, { query, patience })
  await page.locator('main mark').first().waitFor()
  const first = slow.takeSent()
  const result = await found
  await page.waitForTimeout(whole)
  const all = new Map([...first, ...slow.takeSent()])
  await context.close()
  slow.stop()
  return { ...result, first, all }
}

/** Runs in the page: types, and waits for the first hit. */
function watchForHit({ query, patience: most }: { query: string; patience: number }) {
  return new Promise<{ ms: number; longest: number }>((resolve, reject) => {
    const field = document.querySelector<HTMLInputElement>('input[type=search]')
    if (!field) throw new Error('there should be a search field, but is none')
    let longest = 0
    new PerformanceObserver((list) => {
      for (const { duration } of list.getEntries()) longest = Math.max(longest, duration)
    }).observe({ type: 'longtask' })
    const start = performance.now()
    const observer = new MutationObserver(() => {
      if (!document.querySelector('main mark')) return
      observer.disconnect()
      const ms = performance.now() - start
      setTimeout(() => resolve({ ms, longest }), 200)
    })
    observer.observe(document.body, { childList: true, subtree: true })
    field.value = query
    field.dispatchEvent(new InputEvent('input', { bubbles: true }))
    setTimeout(() => reject(new Error(`${query} should find something, but did not in time`)), most)
  })
}
