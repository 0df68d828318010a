import assert from 'node:assert/strict'
import { test } from 'node:test'
import { toHtml } from '../../../lib/body/print/to-html.ts'
import { findJump } from '../../../lib/layout/jump.ts'
import { sampleArticle, sampleIssue, samplePage } from '../../support/sample.ts'

const first = sampleArticle('a/01/01')
const second = sampleArticle('a/02/01', { continues: 'a/01/01' })
const alone = sampleArticle('a/02/02')
const issue = sampleIssue('a', [samplePage('a/01', [first]), samplePage('a/02', [second, alone])])

test('findJump: it joins the second part to the first, whichever names the other', () => {
  const onward = findJump(first, issue)
  assert.deepEqual(
    [
      onward?.direction,
      onward?.article.id,
      onward?.page.id,
      onward?.stretches.map(({ text }) => toHtml(text, text.options)),
    ],
    ['onward', 'a/02/01', 'a/02', ['<p id="02-01-p1">正文。</p>']],
  )
  const back = findJump(second, issue)
  assert.deepEqual([back?.direction, back?.article.id, back?.stretches], ['back', 'a/01/01', []])
})

test('findJump: it finds nothing for an article that does not jump', () => {
  assert.equal(findJump(alone, issue), undefined)
})
