import assert from 'node:assert/strict'
import { test } from 'node:test'
import { htmlOf } from '../../markdown/html-of.ts'

test('headings: it begins at h2 and goes down one level at a time', () => {
  assert.equal(
    htmlOf('# 甲\n\n### 乙\n\n###### 丙\n\n### 丁\n\n# 戊\n\n> ### 己'),
    [
      '<h2 id="h1">甲</h2>',
      '<h3 id="h2">乙</h3>',
      '<h4 id="h3">丙</h4>',
      '<h3 id="h4">丁</h3>',
      '<h2 id="h5">戊</h2>',
      '<blockquote>\n<h3 id="h6">己</h3>\n</blockquote>',
    ].join('\n'),
  )
})

test('headings: it parts the halves of an h2 at one space between Chinese characters', () => {
  const halves = '<h2 id="h1"><span class="half">坚持引领</span> <span class="half">永葆本色</span></h2>'
  assert.equal(htmlOf('## 坚持引领 永葆本色'), halves)
  assert.equal(htmlOf('## 坚持引领\u3000永葆本色'), halves)
})

test('headings: it takes a line under a text for a rule or for words, never for the mark of a heading', () => {
  assert.equal(htmlOf('甲。\n---\n乙'), '<p id="p1">甲。</p>\n<hr>\n<p id="p2">乙</p>')
  assert.equal(htmlOf('甲\n----------'), '<p id="p1">甲</p>\n<hr>')
  assert.equal(htmlOf('甲\n===\n乙'), '<p id="p1">甲 === 乙</p>')
  assert.equal(htmlOf('甲\n--'), '<p id="p1">甲--</p>')
  assert.equal(htmlOf('- 甲\n  ---'), '<ul>\n<li>\n<p id="p1">甲</p>\n<hr>\n</li>\n</ul>')
})

test('headings: it parts no other heading', () => {
  assert.equal(htmlOf('## 用 5G 上网'), '<h2 id="h1">用 5G 上网</h2>')
  assert.equal(htmlOf('## 甲 **乙**'), '<h2 id="h1">甲 <strong>乙</strong></h2>')
  assert.equal(htmlOf('## 甲\n\n### 乙 丙'), '<h2 id="h1">甲</h2>\n<h3 id="h2">乙 丙</h3>')
})
