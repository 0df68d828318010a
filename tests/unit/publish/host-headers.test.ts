import assert from 'node:assert/strict'
import { describe, it } from 'node:test'
import { headersFor, parseHeaders } from '../../../lib/preview/header-rules.ts'
import { contentType, formatHeaders, textType, toHeaderRules } from '../../../lib/publish/host-headers.ts'

const rules = toHeaderRules("default-src 'none';script-src 'self'")
const cacheOf = (pathname: string) => headersFor(rules, pathname)['Cache-Control']

describe('toHeaderRules', () => {
  it('sends the policy of the pages with what a page cannot say itself', () => {
    assert.equal(
      headersFor(rules, '/issues/')['Content-Security-Policy'],
      "default-src 'none';script-src 'self';frame-ancestors 'none'",
    )
  })

  it('keeps for good what is named by its content, and asks again for all else', () => {
    const forGood = 'public, max-age=31536000, immutable'
    for (const pathname of [
      '/assets/site.0123456789.css',
      '/assets/fonts/a.0123456789.woff2',
      '/media/a/01/01-1.0123456789.v1-480.avif',
      '/search/e15cd365/p0.bin',
      '/search/texts/427e32bc/0.bin',
    ]) {
      assert.equal(cacheOf(pathname), forGood, pathname)
    }
    assert.equal(cacheOf('/share/a/01.01.card.0123456789.png'), 'public, max-age=86400')
    for (const pathname of [
      '/',
      '/issues/a/01/01/',
      '/search/',
      '/search/manifest.json',
      '/sections/yaowen/feed.xml',
      '/data/v1/issues/a.json',
      '/sw.js',
    ]) {
      assert.equal(cacheOf(pathname), 'no-cache', pathname)
    }
  })

  it('gives no address the same header twice, which hosts would join or choose between', () => {
    for (const pathname of [
      '/',
      '/assets/a.js',
      '/search/a/b.bin',
      '/issues/a/a.txt',
      '/media/a.svg',
      '/sw.js',
    ]) {
      const names = rules
        .filter((rule) => Object.keys(headersFor([rule], pathname)).length > 0)
        .flatMap(({ headers }) => Object.keys(headers))
      assert.deepEqual(names, [...new Set(names)], pathname)
    }
  })

  it('stays within what hosts read: a hundred rules, one star a pattern', () => {
    assert.ok(rules.length < 100)
    assert.deepEqual(
      rules.filter(({ path }) => path.split('*').length > 2),
      [],
    )
  })
})

describe('formatHeaders', () => {
  it('writes blocks of a pattern with its headers below it', () => {
    assert.equal(
      formatHeaders([
        { path: '/*', headers: { 'X-Frame-Options': 'DENY' } },
        { path: '/assets/*', headers: { 'Cache-Control': 'public', 'X-Test': 'a: b' } },
      ]),
      '/*\n  X-Frame-Options: DENY\n\n/assets/*\n  Cache-Control: public\n  X-Test: a: b\n',
    )
  })

  it('is read back as it was', () => {
    assert.deepEqual(parseHeaders(formatHeaders(rules)), rules)
  })
})

describe('contentType', () => {
  it('knows what a site holds, with the encoding of texts, by any case of the ending', () => {
    const names = ['a.html', '/issues/a/a.MD', 'b.csl.json', 'c.woff2', 'd.epub', 'search/p0.bin', '_headers']
    assert.deepEqual(names.map(contentType), [
      'text/html; charset=utf-8',
      'text/markdown; charset=utf-8',
      'application/json',
      'font/woff2',
      'application/epub+zip',
      'application/octet-stream',
      'application/octet-stream',
    ])
  })
})

describe('textType', () => {
  it('says the encoding of text, and nothing of other files', () => {
    assert.equal(textType('/issues/a/a.bib'), 'application/x-bibtex; charset=utf-8')
    assert.equal(textType('/a.PNG'), undefined)
    assert.equal(headersFor(rules, '/issues/a/source.txt')['Content-Type'], 'text/plain; charset=utf-8')
  })
})
