import assert from 'node:assert/strict'
import { test } from 'node:test'
import fc from 'fast-check'
import { fold } from '../../../../lib/search/builder/fold-table.ts'
import { normalise, normalText } from '../../../../lib/search/text/normalise.ts'

test('it brings the ways of writing the same thing together', () => {
  assert.equal(normalText('１４，６００元'), '14600元')
  assert.equal(normalText('1,234 and 5,678,901'), '1234 and 5678901')
  assert.equal(normalText('3x5 1080*1920'), '3×5 1080×1920')
  assert.equal(normalText('５Ｇ　手机'), '5g 手机')
  assert.equal(normalText('⽓象\u200b台'), '气象台')
  assert.equal(normalText('９５％'), '95%')
  assert.equal(normalText('長治的軍隊', fold), '长治的军队')
})

test('it leaves commas alone that part no thousands', () => {
  assert.equal(normalText('14,60'), '14,60')
  assert.equal(normalText('2023,2024'), '2023,2024')
})

test('it tells of every unit where in the original it comes from', () => {
  const { units, starts, ends, length } = normalise('共１４，６００人', fold)
  assert.equal(String.fromCharCode(...units.subarray(0, length)), '共14600人')
  assert.deepEqual([...starts.subarray(0, length)], [0, 1, 2, 4, 5, 6, 7])
  assert.deepEqual([...ends.subarray(0, length)], [1, 2, 3, 5, 6, 7, 8])
})

test('it changes nothing that is in normal form', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'binary' }), (text) => {
      const once = normalText(text, fold)
      assert.equal(normalText(once, fold), once)
    }),
  )
})
