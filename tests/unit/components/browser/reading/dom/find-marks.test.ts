import assert from 'node:assert/strict'
import { test } from 'node:test'
import { findMarks, parseMarks } from '../../../../../../components/browser/reading/dom/find-marks.ts'

test('parseMarks: it takes each string once, longest first, and leaves out empty and endless ones', () => {
  const search = `?mark=${encodeURIComponent('消防|17次|消防||消防救援')}&mark=${encodeURIComponent('长'.repeat(201))}`
  assert.deepEqual(parseMarks(search), ['消防救援', '17次', '消防'])
})

test('parseMarks: it finds nothing in an address without marks', () => {
  assert.deepEqual(parseMarks('?q=消防&from=timeline'), [])
})

test('findMarks: it prefers the longer of two strings that begin together', () => {
  assert.deepEqual(findMarks('消防救援与消防', ['消防救援', '消防']), [
    { start: 0, end: 4 },
    { start: 5, end: 7 },
  ])
})

test('findMarks: it never marks a character twice', () => {
  assert.deepEqual(findMarks('妈妈妈', ['妈妈']), [{ start: 0, end: 2 }])
})

test('findMarks: it takes strings as text, not as patterns', () => {
  assert.deepEqual(findMarks('(.*) 与 a', ['(.*)']), [{ start: 0, end: 4 }])
})
