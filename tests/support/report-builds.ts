import { mkdtempSync, rmSync, statSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { BenchReport } from './bench-report.ts'
import { generateCorpus } from './corpus.ts'
import { type BuildCost, measureBuild } from './measure-build.ts'
import { projectRoot } from './project-root.ts'
import { walkFiles } from './walk-files.ts'

const articlesPerIssue = 15
const addedArticles = 40
const publishLimit = 60

interface SiteSize {
  readonly articles: number
  readonly seconds: number
  readonly bytes: number
  readonly search: number
}

/**
 * Builds made-up newspapers of so many articles from nothing, then publishes each with one more issue of forty
 * articles; prints what it took beside its limits, and how it grows from one size to the next.
 */
export async function reportBuilds(sizes: readonly number[]): Promise<void> {
  const report = new BenchReport()
  const built: SiteSize[] = []
  for (const articles of sizes) built.push(await reportSize(report, articles))
  for (const [at, large] of built.entries()) {
    const small = built[at - 1]
    if (!small) continue
    report.title(`from ${small.articles} to ${large.articles} articles, exponents`)
    const exponent = (key: keyof SiteSize) =>
      Math.log(large[key] / small[key]) / Math.log(large.articles / small.articles)
    report.atMost('time', exponent('seconds'), '', 1)
    report.atMost('output', exponent('bytes'), '', 1.05)
    report.atMost('index and texts', exponent('search'), '', 1.05)
  }
  report.finish()
}

async function reportSize(report: BenchReport, articles: number): Promise<SiteSize> {
  const folder = mkdtempSync(join(tmpdir(), 'scale-'))
  const [content, out] = [join(folder, 'content'), join(folder, 'out')]
  const issues = Math.ceil(articles / articlesPerIssue)
  try {
    generateCorpus({ directory: content, issues, articlesPerIssue, seed: 7 })
    for (const kept of ['parts', 'content', 'pictures', 'fonts']) {
      rmSync(join(projectRoot, '.next/cache', kept), { recursive: true, force: true })
    }
    report.title(`${issues * articlesPerIssue} articles in ${issues} issues, from nothing`)
    const first = await measureBuild(content, out)
    reportCost(report, first)
    const size = { articles, seconds: first.seconds, ...reportOutput(report, out) }
    generateCorpus({ directory: content, issues: 1, articlesPerIssue: addedArticles, seed: 9, from: issues })
    report.title(`one issue of ${addedArticles} articles more`)
    const added = await measureBuild(content, out)
    reportCost(report, added, publishLimit)
    const changed = added.lines.filter((line) => !line.startsWith('L ')).length
    const share = (100 * changed) / walkFiles(out).length
    report.atMost('files added, changed and removed', changed)
    report.atMost('share of all files', share, '%', articles >= 75_000 ? 1 : undefined)
    return size
  } finally {
    rmSync(folder, { recursive: true })
  }
}

function reportCost(
  report: BenchReport,
  { seconds, cpuSeconds, megabytes }: BuildCost,
  limit?: number,
): void {
  report.atMost('time', seconds, 's', limit)
  report.atMost('processor', cpuSeconds, 's')
  report.atMost('peak memory of a process', megabytes, 'MB', 4096)
}

function reportOutput(report: BenchReport, out: string): { readonly bytes: number; readonly search: number } {
  const files = walkFiles(out).map((path) => ({ path, bytes: statSync(join(out, path)).size }))
  const sum = (taken: typeof files) => taken.reduce((total, { bytes }) => total + bytes, 0)
  const documents = files.filter(({ path }) => path.endsWith('.html'))
  const html = documents.filter(({ path }) => /^issues\/[^/]+\/\d\d\/\d\d\//.test(path))
  const search = files.filter(({ path }) => /^search\/(texts|[0-9a-f]{8})\//.test(path))
  report.atMost('documents', documents.length)
  report.atMost('files', files.length)
  report.atMost('bytes', sum(files) / 1e6, 'MB')
  report.atMost(
    'an article with its text and postings over its HTML',
    (sum(html) + sum(search)) / sum(html),
    '×',
    2.2,
  )
  report.atMost('files an article', (html.length + search.length) / html.length, '', 2)
  return { bytes: sum(files), search: sum(search) }
}
