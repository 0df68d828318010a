import assert from 'node:assert/strict'
import { test } from 'node:test'
import fc from 'fast-check'
import { parseBody } from '../../../../lib/body/parse/parse-body.ts'
import { plainHtml } from '../../../../lib/body/print/plain-html.ts'
import { type HtmlOptions, printBlock, toHtml } from '../../../../lib/body/print/to-html.ts'
import { fuzzRuns } from '../../../support/fuzz-runs.ts'
import { someBody } from '../../../support/some-body.ts'
import { address } from '../../markdown/html-of.ts'

function bodyOf(markdown: string) {
  return parseBody(markdown, { address }).body
}

const optionSets: readonly HtmlOptions[] = [
  {},
  { idPrefix: '01-02-', headingShift: 2 },
  { idPrefix: '01-02-', linkBase: address, headingShift: 5 },
  { resolve: () => undefined, syntax: 'xml' },
]

test('toHtml: it prefixes ids and links to them, and moves headings down', () => {
  assert.equal(
    toHtml(bodyOf('## 甲 id="x"\n\n[乙](#p1 "> id=\\"y\\"")[丙](/b#p1)'), {
      idPrefix: '01-02-',
      headingShift: 1,
    }),
    '<h3 id="01-02-h1">甲 id="x"</h3>\n<p id="01-02-p1"><a href="#01-02-p1" title="> id=&#x22;y&#x22;">乙</a><a href="/b#p1">丙</a></p>',
  )
})

test('toHtml: it lets links lead to the article where the route has not all of it', () => {
  const { blocks } = bodyOf('甲[^1]\n\n[^1]: 乙')
  assert.equal(
    toHtml({ blocks }, { idPrefix: '01-', linkBase: '/issues/a/01/02/' }),
    '<p id="01-p1">甲<sup><a href="/issues/a/01/02/#fn-1" id="01-fnref-1">[1]</a></sup></p>',
  )
})

test('toHtml: it gives the footnotes of a route ids of that route', () => {
  assert.equal(
    toHtml(bodyOf('甲[^1]\n\n[^1]: 乙'), { idPrefix: '01-', headingShift: 1 }),
    [
      '<p id="01-p1">甲<sup><a href="#01-fn-1" id="01-fnref-1" aria-describedby="01-footnotes-label">[1]</a></sup></p>',
      '<section class="footnotes">\n<h3 id="01-footnotes-label">注释</h3>\n<ol>\n<li id="01-fn-1">',
      '<p>乙 <a href="#01-fnref-1" class="footnote-back" aria-label="返回正文">返回正文</a></p>\n</li>\n</ol>\n</section>',
    ].join('\n'),
  )
})

test('toHtml: it leads links where it is told, and leaves the words of those that lead nowhere', () => {
  const resolve = (url: string) => (url.startsWith('/') ? `https://ceshi.example${url}` : undefined)
  assert.equal(
    toHtml(bodyOf('[甲](/b?c&d)[**乙**](#p1)[^1]\n\n[^1]: 丙'), { resolve }),
    [
      '<p id="p1"><a href="https://ceshi.example/b?c&#x26;d">甲</a><strong>乙</strong><sup>[1]</sup></p>',
      '<section class="footnotes">\n<h2 id="footnotes-label">注释</h2>\n<ol>\n<li id="fn-1">\n<p>丙 返回正文</p>\n</li>\n</ol>\n</section>',
    ].join('\n'),
  )
})

test('toHtml: it moves no heading below h6, and touches no text that looks like a mark', () => {
  const heading = { type: 'heading', depth: 5, children: [{ type: 'text', value: '甲' }] } as const
  assert.equal(toHtml({ blocks: [heading] }, { headingShift: 3 }), '<h6>甲</h6>')
  assert.equal(toHtml(bodyOf('<h2 id="x">'), { idPrefix: 'a-' }), '<p id="a-p1">&#x3C;h2 id="x"></p>')
})

test('toHtml: it sets an apostrophe between Latin letters apart, and no Chinese mark', () => {
  const html = '<p id="p1">I<span class="latin">’</span>m‘甲’和a’乙</p>'
  assert.equal(toHtml(bodyOf('I’m‘甲’和a’乙')), html)
  assert.equal(toHtml(bodyOf('## O’Neil 甲')), '<h2 id="h1">O<span class="latin">’</span>Neil 甲</h2>')
})

test('toHtml: it closes elements without content for XML', () => {
  assert.equal(
    toHtml(bodyOf('甲\\\n**乙**\n\n---'), { syntax: 'xml' }),
    '<p id="p1" class="verse">甲<br/>\n<strong>乙</strong></p>\n<hr/>',
  )
})

test('plainHtml: it gives the same as remark-html, or nothing', () => {
  const runs = fuzzRuns(150)
  let plain = 0
  fc.assert(
    fc.property(someBody, fc.constantFrom(...optionSets), ({ blocks }, options) => {
      for (const block of blocks) {
        const fast = plainHtml(block, options)
        if (fast === undefined) continue
        plain++
        assert.equal(fast, printBlock(block, options))
      }
    }),
    runs,
  )
  assert.ok(plain > runs.numRuns / 5, `too few blocks were plain: ${plain}`)
})

test('plainHtml: it leaves to the sanitiser an id that is none of ours', () => {
  const paragraph = { type: 'paragraph', id: 'x" onclick="y', children: [] } as const
  assert.deepEqual([plainHtml(paragraph, {}), toHtml({ blocks: [paragraph] })], [undefined, '<p></p>'])
})
