import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { brotliCompressSync, constants } from 'node:zlib'
import { chromium } from '@playwright/test'
import { serveSite } from '../../lib/preview/serve-site.ts'
import { buildSite } from '../support/build-site.ts'
import { ensureChromium } from '../support/chromium.ts'
import { longArticleAddress, writeLongArticle } from '../support/long-article.ts'
import { kinds, medianOf, type PageWeight, weighPage } from '../support/weigh-page.ts'

/**
 * What a first visit to each kind of reading page costs on a phone: 1.6 Mbit/s, 150 ms, a processor four times
 * slower, brotli, empty cache, the median of five; and beside an article a bare page with the same text, in
 * the same run. Times are told, what is judged are bytes, counts and the ratio of the two pages.
 *
 * `weight SITE` weighs a site that is built already instead of building the first content.
 */
const visits = 5
const ratioLimit = 1.25
const folder = mkdtempSync(join(tmpdir(), 'weight-'))
let failures = 0

function report(name: string, value: number, unit: string, limit?: number, isJudged = true): void {
  const isWithin = limit === undefined || value <= limit
  if (!isWithin && isJudged) failures++
  const beside = limit === undefined ? '' : `limit ${limit.toFixed(limit < 10 && limit % 1 ? 2 : 0)}`
  const figure = `${value.toFixed(value < 10 && value % 1 ? 2 : 0)} ${unit}`
  console.log(`${isWithin ? ' ' : '!'}   ${name.padEnd(34)} ${figure.padStart(12)}   ${beside}`)
}

try {
  const seed = process.argv[2] ?? join(folder, 'seed')
  if (process.argv[2] === undefined) {
    await buildSite({ contentDirectory: 'content', outDirectory: seed })
  }
  const long = join(folder, 'long')
  await writeLongArticle(join(folder, 'content'))
  await buildSite({ contentDirectory: join(folder, 'content'), outDirectory: long })
  const article = '/issues/2025-lianghui/01/01/'
  await weighSite(
    seed,
    {
      'front page': '/',
      issue: '/issues/2025-lianghui/',
      'page (版)': '/issues/2025-lianghui/01/',
      article,
    },
    article,
  )
  await weighSite(long, { 'article of 22,000 characters, 20 photos': longArticleAddress }, longArticleAddress)
} finally {
  rmSync(folder, { recursive: true })
}
process.exitCode = failures > 0 ? 1 : 0

async function weighSite(directory: string, pages: Readonly<Record<string, string>>, article: string) {
  const bare = writeBarePage(directory, article)
  const server = await serveSite(directory, '0')
  const { path, sandbox } = await ensureChromium()
  const browser = await chromium.launch({ executablePath: path, chromiumSandbox: sandbox })
  const address = server.address()
  const origin = `http://localhost:${typeof address === 'object' ? address?.port : ''}`
  try {
    const weights = new Map<string, PageWeight[]>()
    for (let visit = 0; visit < visits; visit++) {
      for (const url of [...Object.values(pages), bare]) {
        weights.set(url, [...(weights.get(url) ?? []), await weighPage(browser, `${origin}${url}`)])
      }
    }
    const median = (url: string) => medianOf(weights.get(url) ?? [])
    for (const [name, url] of Object.entries(pages)) {
      console.log(`\n${name}`)
      const text = url === article ? readText(directory, url) : undefined
      reportPage(median(url), text)
      if (text !== undefined)
        report('LCP over that of the bare page', median(url).lcp / median(bare).lcp, '', ratioLimit)
    }
    console.log('\nthe bare page with the text of the article')
    reportPage(median(bare), undefined)
  } finally {
    await browser.close()
    server.close()
  }
}

function reportPage(weight: PageWeight, text: string | undefined): void {
  const { bytes } = weight
  const sent = kinds.filter((kind) => kind !== 'picture').reduce((sum, kind) => sum + bytes[kind], 0) / 1000
  report('requests without pictures', weight.requests, '', 6)
  report('bytes without pictures', sent, 'KB', text === undefined ? undefined : bytesLimit(text))
  for (const kind of kinds) if (bytes[kind] > 0) report(`  ${kind}`, bytes[kind] / 1000, 'KB')
  report('script parsed', weight.parsed / 1000, 'KB')
  report('script of a framework', weight.framework / 1000, 'KB', 0)
  report('FCP', weight.fcp, 'ms')
  report('LCP', weight.lcp, 'ms', 1200, false)
  report('CLS', weight.cls, '', 0.02)
  report('blocking time', weight.blocking, 'ms', 0, false)
}

/** 40 KB up to 5,000 characters, then the text, compressed as the server does it, and 25 KB. */
function bytesLimit(text: string): number {
  if (text.length <= 5000) return 40
  const params = { [constants.BROTLI_PARAM_QUALITY]: 6 }
  return brotliCompressSync(text, { params }).length / 1000 + 25
}

/** The article's text with its headline, as one would type it without a thought for looks. */
function writeBarePage(directory: string, article: string): string {
  const [headline = '', ...paragraphs] = readText(directory, article).split('\n')
  const html = `<!doctype html>
<html lang="zh-CN">
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<title>${headline}</title>
<style>body { max-width: 36em; margin: 1em auto; padding: 0 1em; font: 18px/1.8 sans-serif }</style>
<h1>${headline}</h1>
${paragraphs.map((paragraph) => `<p>${paragraph}</p>`).join('\n')}
</html>
`
  mkdirSync(join(directory, 'bare'), { recursive: true })
  writeFileSync(join(directory, 'bare/index.html'), html)
  return '/bare/'
}

/** Headline and paragraphs of a published article, a line each, still escaped. */
function readText(directory: string, article: string): string {
  const html = readFileSync(join(directory, article, 'index.html'), 'utf8')
  const main = /<article\b[^>]*>(.*)<\/article>/s.exec(html)?.[1] ?? ''
  return [...main.matchAll(/<(h1|h2|p)\b[^>]*>(.*?)<\/\1>/gs)]
    .map(([, , content = '']) => content.replaceAll(/<[^>]*>/g, '').trim())
    .filter((line) => line !== '')
    .join('\n')
}
