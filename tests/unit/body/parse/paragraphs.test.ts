import assert from 'node:assert/strict'
import { test } from 'node:test'
import { parseBody } from '../../../../lib/body/parse/parse-body.ts'
import { address } from '../../markdown/html-of.ts'

function paragraphsOf(markdown: string): readonly string[] {
  return parseBody(markdown, { address }).body.paragraphs.map(({ id, text }) => `${id} ${text}`)
}

test('paragraphs: it counts those in lists and quotations, none in tables or footnotes', () => {
  assert.deepEqual(paragraphsOf('甲\n\n- 乙\n\n  丙\n\n> 丁[^1]\n\n戊|己\n-|-\n庚|辛\n\n壬\n\n[^1]: 癸'), [
    'p1 甲',
    'p2 乙',
    'p3 丙',
    'p4 丁[1]',
    'p5 壬',
  ])
})

test('paragraphs: it counts on from a mark and takes it out of the text', () => {
  assert.deepEqual(paragraphsOf('甲 {#p12}\n\n乙{#p12-1}\n\n丙\n{#p12-3}\n\n丁'), [
    'p12 甲',
    'p12-1 乙',
    'p12-3 丙',
    'p13 丁',
  ])
})

test('paragraphs: it counts from p0 what is inserted before the first', () => {
  assert.deepEqual(paragraphsOf('新 {#p0-1}\n\n又新 {#p0-2}\n\n甲\n\n乙'), [
    'p0-1 新',
    'p0-2 又新',
    'p1 甲',
    'p2 乙',
  ])
})

test('paragraphs: it lets all other braces be text', () => {
  const lines = ['{#p0}', '{#p012}', '{#x}', '{p1}', '{#p1} 后', '{#p3} {#P3}', '{#p1-0}']
  for (const line of lines) assert.deepEqual(paragraphsOf(`甲 ${line}`), [`p1 甲 ${line}`])
  assert.deepEqual(paragraphsOf('甲 \\{#p3}\n\n{#p4}\n\n`{#p5}`'), ['p1 甲 {#p3}', 'p2 {#p4}', 'p3 {#p5}'])
})

test('paragraphs: it takes what was inserted behind a paragraph in any order', () => {
  assert.deepEqual(
    paragraphsOf('零 {#p0-2}\n\n又零 {#p0-1}\n\n甲\n\n乙 {#p1-3}\n\n丙 {#p1-1}\n\n丁 {#p1-2}\n\n戊'),
    ['p0-2 零', 'p0-1 又零', 'p1 甲', 'p1-3 乙', 'p1-1 丙', 'p1-2 丁', 'p2 戊'],
  )
})

test('paragraphs: it keeps an inserted one whose own paragraph was taken out, if marks say so', () => {
  assert.deepEqual(paragraphsOf('甲 {#p1-2}\n\n乙 {#p1-1}\n\n丙 {#p2}\n\n丁 {#p4-1}\n\n戊 {#p5}'), [
    'p1-2 甲',
    'p1-1 乙',
    'p2 丙',
    'p4-1 丁',
    'p5 戊',
  ])
  assert.deepEqual(paragraphsOf('甲 {#p1}\n\n乙 {#p2-1}'), ['p1 甲', 'p2-1 乙'])
})

const misplaced = (line: number, mark: string, counted: number, place: object) => ({
  line,
  code: 'mark-place',
  values: { mark, counted, place },
})

test('paragraphs: it names marks that go back, repeat or stand in the wrong place', () => {
  const markdown =
    '甲 {#p1-1}\n\n乙\n\n丙 {#p4}\n\n丙 {#p4}\n\n丁 {#p2-1}\n\n戊\n多行 {#p6-2}\n\n己 {#p6-2}\n\n庚 {#p3}\n\n辛 {#p9-1}'
  assert.deepEqual(parseBody(markdown, { address }).problems, [
    misplaced(1, '{#p1-1}', 1, { phrase: 'stands-first' }),
    { line: 7, code: 'mark-backwards', values: { next: 5, mark: '{#p4}' } },
    misplaced(9, '{#p2-1}', 2, { phrase: 'follows-paragraph', values: { last: 5 } }),
    { line: 14, code: 'mark-twice', values: { mark: '{#p6-2}' } },
    { line: 16, code: 'mark-backwards', values: { next: 8, mark: '{#p3}' } },
    misplaced(18, '{#p9-1}', 9, { phrase: 'follows-paragraph', values: { last: 8 } }),
  ])
})

test('paragraphs: it names a second p1-1, behind the first or elsewhere', () => {
  const repeated = { code: 'mark-twice', values: { mark: '{#p1-1}' } }
  assert.deepEqual(parseBody('甲\n\n乙 {#p1-1}\n\n丙 {#p1-1}', { address }).problems, [
    { line: 5, ...repeated },
  ])
  assert.deepEqual(parseBody('- 甲\n- 乙 {#p1-1}\n\n> 丙 {#p1-2}\n\n丁 {#p1-1}', { address }).problems, [
    { line: 6, ...repeated },
  ])
})

test('paragraphs: it leaves the indent at their start to the stylesheet', () => {
  assert.deepEqual(paragraphsOf('\u3000\u3000甲\u3000乙'), ['p1 甲\u3000乙'])
  assert.deepEqual(paragraphsOf('\u3000\u3000*甲*'), ['p1 甲'])
})
