import assert from 'node:assert/strict'
import { test } from 'node:test'
import { parseMarks } from '../../../../../components/browser/reading/dom/find-marks.ts'
import { hitUrl } from '../../../../../components/browser/search/hit-url.ts'

test('hitUrl: it leads to the paragraph and says what to mark there', () => {
  const url = hitUrl({ id: '2025-lianghui/01/01', marked: ['消防', '17次'] }, 'p12')
  assert.equal(url, '/issues/2025-lianghui/01/01/?mark=%E6%B6%88%E9%98%B2%7C17%E6%AC%A1#p12')
  assert.deepEqual(parseMarks(new URL(url, 'https://example.org').search), ['17次', '消防'])
})

test('hitUrl: it is the bare address where nothing is to be marked', () => {
  assert.equal(hitUrl({ id: 'a/01/01', marked: [] }), '/issues/a/01/01/')
})
