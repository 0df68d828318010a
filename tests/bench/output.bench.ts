import { mkdtempSync, rmSync, statSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { buildSite } from '../support/build-site.ts'
import { generateCorpus } from '../support/corpus.ts'
import { walkFiles } from '../support/walk-files.ts'

/**
 * What an article leaves in the output: the files of its route, the text that search shows and its postings,
 * over its own HTML. Pictures, feeds, issue routes, downloads and what is made for sharing are told apart.
 */
const issues = 10
const articlesPerIssue = 20
const ratioLimit = 2.2
const filesLimit = 2
const folder = mkdtempSync(join(tmpdir(), 'output-'))

try {
  const contentDirectory = join(folder, 'content')
  const outDirectory = join(folder, 'out')
  generateCorpus({ directory: contentDirectory, issues, articlesPerIssue, seed: 3 })
  await buildSite({ contentDirectory, outDirectory })
  report(outDirectory)
} finally {
  rmSync(folder, { recursive: true })
}

function report(directory: string): void {
  const files = walkFiles(directory).map((path) => ({ path, bytes: statSync(join(directory, path)).size }))
  const take = (pattern: RegExp) => files.filter(({ path }) => pattern.test(path))
  const sum = (taken: typeof files) => taken.reduce((total, { bytes }) => total + bytes, 0)
  const routes = take(/^issues\/[^/]+\/\d\d\/\d\d\//)
  const html = routes.filter(({ path }) => path.endsWith('.html'))
  const search = take(/^search\/(texts|[0-9a-f]{8})\//)
  const own = [...routes, ...search]
  const ratio = sum(own) / sum(html)
  const count = own.length / html.length
  console.log(`${html.length} articles`)
  tell('HTML an article', sum(html) / html.length / 1000, 'KB')
  tell('search text and postings an article', sum(search) / html.length / 1000, 'KB')
  tell('output over HTML', ratio, '', ratioLimit)
  tell('files an article', count, '', filesLimit)
  for (const [name, pattern] of Object.entries({
    pictures: /^media\//,
    'feeds and data': /feed\.(xml|json)$|atom\.xml$|^data\//,
    'issue and page routes': /^issues\/[^/]+\/(\d\d\/|figures\/)?index\.html$/,
    downloads: /^issues\/[^/]+\/[^/]+\.(epub|txt|md|bib|ris|json)$/,
    'for sharing': /^share\//,
  })) {
    const apart = take(pattern)
    console.log(`  apart: ${name.padEnd(29)} ${(sum(apart) / 1000).toFixed(0)} KB in ${apart.length} files`)
  }
  process.exitCode = ratio <= ratioLimit && count < filesLimit ? 0 : 1
}

function tell(name: string, value: number, unit: string, limit?: number): void {
  const beside = limit === undefined ? '' : `   limit ${limit}`
  console.log(`  ${name.padEnd(36)} ${value.toFixed(2)} ${unit}${beside}`)
}
