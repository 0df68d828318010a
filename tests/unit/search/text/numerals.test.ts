import assert from 'node:assert/strict'
import { test } from 'node:test'
import { otherSpellings } from '../../../../lib/search/text/numerals.ts'

test('it writes numbers in the other ways a paper has for them', () => {
  assert.deepEqual(otherSpellings('17次'), ['十七次'])
  assert.deepEqual(otherSpellings('十七次'), ['17次'])
  assert.deepEqual(otherSpellings('14600'), ['一万四千六百', '1.46万'])
  assert.deepEqual(otherSpellings('5%'), ['百分之五'])
  assert.deepEqual(otherSpellings('百分之五十'), ['50%'])
  assert.deepEqual(otherSpellings('二〇二四年'), ['2024年', '二千零二十四年', '两千零二十四年', '二零二四年'])
})

test('it leaves numerals alone that are parts of words', () => {
  for (const word of ['统一', '一些', '5g手机', 'covid-19', '千方百计', '']) {
    assert.deepEqual(otherSpellings(word), [], word)
  }
})
