import assert from 'node:assert/strict'
import { test } from 'node:test'
import { htmlOf } from '../../markdown/html-of.ts'

test('joinLines: it joins Chinese lines without a space and others with one', () => {
  assert.equal(htmlOf('甲，\n乙\nab\ncd\n“丙”\n丁'), '<p id="p1">甲，乙 ab cd “丙”丁</p>')
})

test('joinLines: it looks through emphasis and code', () => {
  assert.equal(htmlOf('**甲。**\n乙\n`x`\n丙'), '<p id="p1"><strong>甲。</strong>乙 <code>x</code> 丙</p>')
})

test('joinLines: it keeps a break that the author set', () => {
  assert.equal(htmlOf('甲  \n乙\\\n丙'), '<p id="p1">甲<br>\n乙<br>\n丙</p>')
})
