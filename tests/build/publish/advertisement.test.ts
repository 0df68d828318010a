import assert from 'node:assert/strict'
import { spawnSync } from 'node:child_process'
import { existsSync, mkdtempSync, readFileSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { after, before, describe, it } from 'node:test'
import { createSearch } from '../../../lib/search/answer/search.ts'
import { buildSite } from '../../support/build-site.ts'
import { placesOf } from '../../support/labelled-places.ts'
import { articleFile, type Files, writeFiles } from '../../support/small-newspaper.ts'

const png = readFileSync('tests/fixtures/daily/issues/2025-12-31/02/page.png')
const issue = 'issues/2026-02-01'
const advertisement = `${issue}/01/02`
const newspaper: Files = {
  'publication.md':
    '---\ntitle: 灯市报\nnewspaper: 灯市报\nurl: https://dengshi.example\ncards: 1\nonThisDay: on\n---\n',
  'sections/deng.md': '---\nname: 灯\n---\n',
  [`${issue}/issue.md`]: '---\ntitle: 灯市报\n---\n',
  [`${issue}/01/page.md`]: '---\nlabel: "01"\nimage: page.png\n---\n',
  [`${issue}/01/page.png`]: png,
  [`${issue}/01/01.md`]: articleFile('section: deng', '前一篇的正文。'),
  [`${advertisement}.md`]: `---
headline: [东街灯具店, 岁末酬宾]
kicker: 亮堂堂
subhead: ——一律半价
kind: advertisement
rank: lead
section: deng
topics: [灯具]
byline: [{ role: 文字, name: 赵测 }]
facts: [{ label: 送出灯泡, quote: 送出灯泡30只 }, { label: 送出灯笼, quote: 送出灯笼20只 }]
corrections: [{ date: 2026-02-02, text: 地址改正。 }]
box: [0.1, 0.1, 0.4, 0.4]
---

店里送出灯泡30只，送出灯笼20只。
`,
  [`${issue}/01/03.md`]: articleFile('section: deng', '后一篇的正文。'),
}

/** Whose headline it is, and what none of its own words says. */
const words = '东街灯具店'

describe('an advertisement in all that is published', () => {
  const folder = mkdtempSync(join(tmpdir(), 'advertisement-'))
  after(() => rmSync(folder, { recursive: true }))
  const out = join(folder, 'out')
  const read = (file: string) => readFileSync(join(out, file), 'utf8')

  before(async () => {
    const contentDirectory = join(folder, 'content')
    writeFiles(contentDirectory, newspaper)
    await buildSite({ contentDirectory, outDirectory: out })
  })

  it('is told to be one wherever its headline stands', () => {
    const bare = placesOf(out, words).filter(({ told }) => !told.includes('广告'))
    assert.deepEqual(bare, [])
  })

  it('is named in every form that names articles, and in no feed, record or 数读', () => {
    assert.deepEqual([...new Set(placesOf(out, words).map(({ file }) => file))].sort(), [
      'corrections/2026/index.html',
      'corrections/index.html',
      'index.html',
      `${issue}/01/01/index.html`,
      `${issue}/01/02/index.html`,
      `${issue}/01/03/index.html`,
      `${issue}/01/index.html`,
      `${issue}/2026-02-01.epub#book/01-02.xhtml`,
      `${issue}/2026-02-01.epub#book/nav.xhtml`,
      `${issue}/2026-02-01.md`,
      `${issue}/2026-02-01.txt`,
      `${issue}/index.html`,
      'search/index.html',
      'sections/deng/2026-02/index.html',
      'sections/deng/index.html',
    ])
  })

  it('is not offered for citing, by its page or to programs', () => {
    const html = read(`${advertisement}/index.html`)
    assert.deepEqual(
      html.match(/引用本文|citation_|DC\.|NewsArticle|og:type" content="article|article:/g),
      null,
    )
    assert.match(html, /"@type":"AdvertiserContentArticle"/)
    assert.match(html, /下载：/)
    assert.match(read(`${issue}/01/01/index.html`), /引用本文/)
  })

  it('shows no 数读', () => {
    assert.doesNotMatch(read(`${advertisement}/index.html`), /数读/)
    assert.equal(existsSync(join(out, `${issue}/figures/index.html`)), false)
  })

  it('is told to be one beside its headline in the data', () => {
    const data = JSON.parse(read('data/v1/issues/2026-02-01.json'))
    const { headline, label, kind } = data.pages[0].articles[1]
    assert.deepEqual([headline, label, kind], ['东街灯具店 岁末酬宾', '广告', 'advertisement'])
    assert.equal(data.pages[0].articles[0].label, undefined)
  })

  it('is told to be one among what a search has found', async () => {
    const search = createSearch({ fetchBytes: async (name) => readFileSync(join(out, 'search', name)) })
    assert.deepEqual(
      (await search.search('灯泡')).hits.map(({ label }) => label),
      ['广告'],
    )
    assert.deepEqual(
      (await search.search('后一篇')).hits.map(({ label }) => label),
      [undefined],
    )
    const { stdout } = spawnSync(
      process.execPath,
      ['--import', 'tsx', 'lib/cli/search.ts', '灯泡', '--dir', out],
      {
        encoding: 'utf8',
      },
    )
    assert.match(stdout, /^〔广告〕东街灯具店 岁末酬宾$/m)
  })
})
