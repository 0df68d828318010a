import assert from 'node:assert/strict'
import { test } from 'node:test'
import { insideQuotationMarks, partAtApostrophes } from '../../lib/quotation-marks.ts'

test('insideQuotationMarks: it changes the marks of both kinds for each other, and back', () => {
  const text = '他说：“读‘书’。”I’m O’Neil'
  assert.equal(insideQuotationMarks(text), '他说：‘读“书”。’I’m O’Neil')
  assert.equal(insideQuotationMarks(insideQuotationMarks(text)), text)
})

test('partAtApostrophes: it parts at an apostrophe between Latin letters alone', () => {
  assert.deepEqual(partAtApostrophes('I’m不’l’École'), ['I', '’', 'm不’l', '’', 'École'])
  assert.deepEqual(partAtApostrophes('“甲”和‘乙’'), ['“甲”和‘乙’'])
})
