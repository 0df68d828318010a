import '../support/in-folder.ts'
import assert from 'node:assert/strict'
import { describe, it, test } from 'node:test'
import { assetsOf, issueOf, pagesOf } from '../../components/browser/offline/references.ts'
import { settingsScript } from '../../components/frame/settings-script.tsx'
import { resolveAddress } from '../../lib/body/parse/resolve-address.ts'
import { headlineFace } from '../../lib/fonts/headline-face.ts'
import type { Publication } from '../../lib/model.ts'
import { toHeaderRules } from '../../lib/publish/host-headers.ts'
import { absoluteUrl } from '../../lib/sharing/absolute-url.ts'
import { speculationRules } from '../../lib/speculation-rules.ts'
import * as urls from '../../lib/urls.ts'

const {
  anchorUrl,
  archiveDayUrl,
  assetUrl,
  feedUrl,
  homeUrl,
  idOfUrl,
  isListUrl,
  issueDataUrl,
  issueUrl,
  mediaUrl,
  renditionUrl,
  searchWordsUrl,
  shareUrl,
  toSitePath,
  toUrl,
} = urls

test('urls: every address begins with the folder, and once', () => {
  const constants = Object.entries(urls).flatMap(([name, value]) =>
    name.endsWith('Url') && typeof value === 'string' ? [[name, value]] : [],
  )
  // The name by which documents link what publish takes out again.
  const others = constants.filter(([name]) => name !== 'sharedStylesheetUrl')
  assert.deepEqual(
    others.filter(([, url]) => !/^\/paper\/(?!paper)/.test(String(url))),
    [],
  )
  assert.ok(others.length > 12)
  const picture = { file: 'issues/a/01/01-1.PNG', hash: '0123456789abcdef' }
  assert.deepEqual(
    [
      homeUrl,
      issueUrl('a/01/02'),
      anchorUrl('a/01/02', 'p1'),
      archiveDayUrl('2025-01-15'),
      mediaUrl(picture),
      renditionUrl(picture, 480, 'avif'),
      shareUrl('a/01', 'card.png'),
      issueDataUrl('a'),
      feedUrl(homeUrl, 'rss'),
      assetUrl('reader.js'),
      searchWordsUrl({ q: '消防' }),
    ],
    [
      '/paper/',
      '/paper/issues/a/01/02/',
      '/paper/issues/a/01/02/#p1',
      '/paper/archive/2025/01/#day-15',
      '/paper/media/a/01/01-1.0123456789.png',
      '/paper/media/a/01/01-1.0123456789.v1-480.avif',
      '/paper/share/a/01.card.png',
      '/paper/data/v1/issues/a.json',
      '/paper/feed.xml',
      '/paper/assets/reader.js',
      '/paper/search/?q=%E6%B6%88%E9%98%B2',
    ],
  )
})

test('toSitePath: it is toUrl the other way round, and leaves other addresses alone', () => {
  assert.equal(toSitePath(toUrl('/paper/')), '/paper/')
  assert.deepEqual(['/paper', '/papers/a/', '/other/'].map(toSitePath), ['/paper', '/papers/a/', '/other/'])
})

test('idOfUrl and isListUrl: they know the addresses of this site only', () => {
  assert.deepEqual(
    ['/paper/issues/a/', '/paper/issues/a/01/', '/paper/issues/a/01/102/', '/paper/sections/a/'].map(idOfUrl),
    ['a', 'a/01', 'a/01/102', undefined],
  )
  assert.deepEqual(['/paper/issues/', '/paper/', '/paper/issues/a/', '/paper/archive/2025/'].map(isListUrl), [
    true,
    true,
    false,
    true,
  ])
})

test('resolveAddress: a path is counted from the root of the site, a relative one from its article', () => {
  const from = issueUrl('a/01/01')
  assert.deepEqual(
    [
      '/issues/b/01/',
      '../02/',
      '../../../../../about/',
      '#p2',
      '/search/?q=a#b',
      'https://b.example/issues/',
    ].map((typed) => resolveAddress(typed, from)),
    [
      '/paper/issues/b/01/',
      '/paper/issues/a/01/02/',
      '/paper/about/',
      '#p2',
      '/paper/search/?q=a#b',
      'https://b.example/issues/',
    ],
  )
})

test('absoluteUrl: the folder stands in it once', () => {
  const publication = { url: 'https://ceshi.example/paper' } as Publication
  assert.equal(absoluteUrl(publication, issueUrl('a')), 'https://ceshi.example/paper/issues/a/')
})

test('toHeaderRules: every pattern is of this site', () => {
  const patterns = toHeaderRules('x').map(({ path }) => path)
  assert.deepEqual(
    patterns.filter((path) => !path.startsWith('/paper/')),
    [],
  )
  assert.ok(patterns.includes('/paper/assets/*'))
})

test('speculationRules: they name pages of this site', () => {
  assert.deepEqual(
    [...speculationRules.matchAll(/"(\/[^"]*)"/g)].map(([, pattern]) => pattern),
    ['/paper/issues/*/', '/paper/*/', '/paper/issues/*/'],
  )
})

test('settingsScript: it reads what this newspaper has stored', () => {
  assert.match(settingsScript, /take\(read\("reading\/paper"\)\)/)
  assert.match(settingsScript, /read\("places\/paper"\)\[location\.pathname\]/)
})

test('headlineFace: its file lies in the folder', () => {
  assert.match(headlineFace('a', ['要闻']).url ?? '', /^\/paper\/assets\/fonts\/a\.[0-9a-f]{10}\.woff2$/)
})

describe('references of a document', () => {
  it('are files and pages of this site', () => {
    const html = `<a href="/paper/issues/"></a><a href="/issues/x/"><a href="/paper/issues/b/01/#p1"><script src="/paper/assets/reader.0c.js"></script>`
    assert.deepEqual(assetsOf(html), ['/paper/assets/reader.0c.js'])
    assert.deepEqual(assetsOf('import("./a.0d.js")'), ['/paper/assets/a.0d.js'])
    assert.deepEqual(pagesOf('b', html), ['/paper/issues/b/01/'])
    assert.equal(issueOf('/paper/', '<a href="/paper/issues/"><a href="/paper/issues/b/01/">'), 'b')
    assert.equal(issueOf('/paper/issues/c/'), 'c')
  })
})
