import assert from 'node:assert/strict'
import { test } from 'node:test'
import { toHtml } from '../../../lib/body/print/to-html.ts'
import { typesetThrough } from '../../../lib/layout/typeset-through.ts'
import { sampleArticle, sampleBody, sampleIssue, samplePage } from '../../support/sample.ts'

/** Text that does not compress: every character differs from the one before it in no regular way. */
function noise(length: number): string {
  let state = 1
  return Array.from({ length }, () => {
    state = (state * 48271) % 2147483647
    return String.fromCodePoint(0x4e00 + (state % 20000))
  }).join('')
}

function throughOf(...texts: readonly string[]) {
  const article = sampleArticle('a/01/01', { body: sampleBody(...texts) })
  const { isWhole, stretches } = typesetThrough(sampleIssue('a', [samplePage('a/01', [article])]))
  const html = stretches[article.id]?.map(({ text }) => toHtml(text, text.options))
  return { isWhole, html }
}

test('typesetThrough: it gives every text whole, its ids by page and number', () => {
  assert.deepEqual(throughOf('一。', '## 分题', '二。'), {
    isWhole: true,
    html: ['<p id="01-01-p1">一。</p>\n<h4 id="01-01-h1">分题</h4>\n<p id="01-01-p2">二。</p>'],
  })
})

test('typesetThrough: it gives beginnings where the texts pass 60 KB compressed', () => {
  const through = throughOf('一。', noise(40_000))
  assert.deepEqual(through, {
    isWhole: false,
    html: ['<p id="01-01-p1">一。</p>'],
  })
})
