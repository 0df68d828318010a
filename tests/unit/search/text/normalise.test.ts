import assert from 'node:assert/strict'
import { test } from 'node:test'
import fc from 'fast-check'
import { fold } from '../../../../lib/search/builder/fold-table.ts'
import {
  normalise,
  normalQuery,
  normalText,
  parseFold,
  toText,
} from '../../../../lib/search/text/normalise.ts'

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

test('it takes the commas out of thousands, and of nothing else', () => {
  for (const [typed, normal] of [
    ['1,234,567元', '1234567元'],
    ['a1,234', 'a1234'],
    ['1,234,56', '1234,56'],
    ['1,2345', '1,2345'],
    ['1,234,5678', '1,234,5678'],
    ['1234,567', '1234,567'],
    [',600', ',600'],
    ['a,600', 'a,600'],
    ['1,23a', '1,23a'],
    ['1.234,567', '1.234,567'],
    ['2,12,345', '2,12,345'],
    ['123,456', '123456'],
    ['1,234,', '1234,'],
  ] as const)
    assert.equal(normalText(typed), normal, typed)
})

test('it writes a sign between figures as times, unless a word begins there', () => {
  for (const [typed, normal] of [
    ['3x5', '3×5'],
    ['3*5', '3×5'],
    ['3X5', '3×5'],
    ['3x', '3×'],
    ['3x`', '3×`'],
    ['3x{', '3×{'],
    ['3xa', '3xa'],
    ['3xz', '3xz'],
    ['ax5', 'ax5'],
    ['x5', 'x5'],
    ['1,234x5', '1234×5'],
    ['3 x 5', '3 x 5'],
  ] as const)
    assert.equal(normalText(typed), normal, typed)
})

test('it writes each sign in one way', () => {
  for (const [signs, one] of [
    ['‐‑‒–—―−⸺', '-'],
    ['’‘‛', "'"],
    ['“”„‟', '"'],
    ['•・‧∙⋅', '·'],
    ['〜∼', '~'],
    ['○◯', '〇'],
    ['⻓⾧', '长長'],
  ] as const)
    assert.equal(normalText(signs), one.repeat(signs.length / one.length), signs)
})

test('it takes out what is not seen, and makes one space of any white space', () => {
  for (const hidden of ['\u00ad', '\u200b', '\ufe0f', '\u{e0100}', '\u034f', '\u115f', '\u3164', '\uffa0'])
    assert.equal(normalText(`消${hidden}防`), '消防', JSON.stringify(hidden))
  assert.equal(normalText('a \t\n\u3000\u00a0\u0085\u2028b'), 'a b')
  assert.equal(normalText('  ab'), ' ab')
  assert.deepEqual([normalQuery('王　涵'), normalText('王　涵')], ['王 涵', '王涵'])
})

test('it joins what makes one character, and says what of the text it is', () => {
  for (const [typed, normal, starts, ends] of [
    ['xe\u0301y', 'xéy', [0, 1, 3], [1, 3, 4]],
    ['ｶﾞ人', 'ガ人', [0, 2], [2, 3]],
    ['\u1100\u1161国', '가国', [0, 2], [2, 3]],
    ['e\u0301\u200b\u0323x', 'ẹ́x', [0, 0, 4], [4, 4, 5]],
    ['5㎞x', '5kmx', [0, 1, 1, 2], [1, 2, 2, 3]],
    ['𝟓人', '5人', [0, 2], [2, 3]],
    ['𠀀\u{e0100}乙', '𠀀乙', [0, 0, 4], [4, 4, 5]],
    ['a\ud800', 'a\ud800', [0, 1], [1, 2]],
    ['😀a', '😀a', [0, 0, 2], [2, 2, 3]],
  ] as const) {
    const { units, length, ...places } = normalise(typed)
    const found = [...places.starts.subarray(0, length)]
    assert.equal(String.fromCharCode(...units.subarray(0, length)), normal, typed)
    assert.deepEqual([found, [...places.ends.subarray(0, length)]], [starts, ends], typed)
  }
})

test('it has room for a text that grows, and uses the room that it is given', () => {
  const praise = 'صلى الله عليه وسلم'
  const { starts, ends, ...grown } = normalise('甲ﷺ乙')
  assert.equal(toText({ starts, ends, ...grown }), `甲${praise}乙`)
  const middle = Array(praise.length).fill(1)
  assert.deepEqual([...starts.subarray(0, grown.length)], [0, ...middle, 2])
  assert.deepEqual([...ends.subarray(0, grown.length)], [1, ...middle.map(() => 2), 3])
  const into = normalise('消防救援')
  const units = into.units
  assert.equal(normalise('站', undefined, into), into)
  assert.deepEqual([toText(into), into.units === units], ['站', true])
  assert.equal(normalText('消'.repeat(5000)), '消'.repeat(5000))
})

test('it reads a table of pairs, and leaves half a pair', () => {
  assert.deepEqual(
    [...parseFold('門门長长軍')].map(([from, to]) => String.fromCharCode(from, to)),
    ['門门', '長长'],
  )
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
