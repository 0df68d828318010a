import assert from 'node:assert/strict'
import { test } from 'node:test'
import { locateParagraphs } from '../../../../lib/body/parse/parse-body.ts'
import { htmlOf } from '../../markdown/html-of.ts'

const blanks = [
  ...['\u3000', '\u00a0', '\u2002', '\u2003', '\u2009', '\u200a', '\u202f', '\u205f', '\u1680'],
  ...['\u200b', '\u2060', '\ufeff', '\u180e', '\u3164', '\u2800', '&nbsp;', '&emsp;', '&#12288;'],
]

test('takeIndents: it takes blanks of every kind from the start of a paragraph', () => {
  for (const blank of blanks) {
    assert.equal(htmlOf(`${blank}${blank}甲${blank}乙`).slice(0, 12), '<p id="p1">甲')
    assert.equal(
      htmlOf(`> ${blank}**甲**乙`),
      '<blockquote>\n<p id="p1"><strong>甲</strong>乙</p>\n</blockquote>',
    )
    assert.equal(htmlOf(`## ${blank}甲 *乙*`), '<h2 id="h1">甲 <em>乙</em></h2>')
  }
  assert.equal(htmlOf('\u00a0 \u3000\u2003甲'), '<p id="p1">甲</p>')
})

test('takeIndents: it takes them from lines that go on, and from those that the author broke', () => {
  for (const blank of blanks.filter((typed) => !typed.startsWith('&'))) {
    assert.equal(htmlOf(`甲，\n${blank}${blank}乙`), '<p id="p1">甲，乙</p>')
    assert.equal(htmlOf(`甲，\\\n${blank}${blank}乙`), '<p id="p1" class="verse">甲，<br>\n乙</p>')
  }
})

test('takeIndents: it leaves blanks within a line', () => {
  assert.equal(
    htmlOf('王\u3000涵\u00a0和*甲*\u2003乙'),
    '<p id="p1">王\u3000涵\u00a0和<em>甲</em>\u2003乙</p>',
  )
})

test('spaceBlankLines: a line of nothing but blanks parts paragraphs, and is none', () => {
  for (const blank of blanks) {
    const typed = `甲\n\n${blank}${blank}\n\n乙`
    assert.equal(htmlOf(typed), '<p id="p1">甲</p>\n<p id="p2">乙</p>')
    if (blank.startsWith('&')) continue
    assert.equal(htmlOf(`甲\n${blank} ${blank}\n乙`), '<p id="p1">甲</p>\n<p id="p2">乙</p>')
    assert.equal(htmlOf(blank), '')
  }
})

test('spaceBlankLines: every paragraph keeps its place', () => {
  assert.deepEqual(locateParagraphs('甲\n\u3000\u3000\n\u3000\u3000乙 {#p3}\n'), [
    { id: 'p1', line: 1, end: 1 },
    { id: 'p3', line: 3, end: 14, typedId: 'p3' },
  ])
})
