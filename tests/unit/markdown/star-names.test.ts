import assert from 'node:assert/strict'
import { test } from 'node:test'
import { htmlOf } from './html-of.ts'

test('starNames: it lets the star of *ST shares stand', () => {
  assert.equal(htmlOf('*ST长生、*ST康得。'), '<p id="p1">*ST长生、*ST康得。</p>')
  assert.equal(htmlOf('买*ST长生*股'), '<p id="p1">买*ST长生*股</p>')
})

test('starNames: it lets emphasis be emphasis', () => {
  assert.equal(htmlOf('*ST* 与 **ST**'), '<p id="p1"><em>ST</em> 与 <strong>ST</strong></p>')
  assert.equal(htmlOf('**\\*ST长生**跌停'), '<p id="p1"><strong>*ST长生</strong>跌停</p>')
})
