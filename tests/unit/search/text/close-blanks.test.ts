import assert from 'node:assert/strict'
import { describe, it } from 'node:test'
import { closeBlanks, paddedForms } from '../../../../lib/search/text/close-blanks.ts'
import { toUnits } from '../../../../lib/search/text/tokens.ts'

/** What a text becomes, and where its units begin and end if the first begins at 100 and each takes three. */
function close(text: string) {
  const starts = Uint32Array.from({ length: text.length }, (_, at) => 100 + 3 * at)
  const { units, length, ...places } = closeBlanks({
    length: text.length,
    units: toUnits(text),
    starts,
    ends: starts.map((start) => start + 3),
  })
  return {
    text: String.fromCharCode(...units.subarray(0, length)),
    starts: [...places.starts.subarray(0, length)],
    ends: [...places.ends.subarray(0, length)],
  }
}

describe('blanks that only pad', () => {
  it('closes those between single Han characters', () => {
    for (const [text, closed] of [
      ['王 涵', '王涵'],
      ['王 小 明', '王小明'],
      ['，王 涵，', '，王涵，'],
      ['甲 乙 丙丁', '甲乙 丙丁'],
      ['甲乙 丙 丁', '甲乙 丙丁'],
      ['〇 㐀', '〇㐀'],
      ['\u9fff \uf900', '\u9fff\uf900'],
      ['\ufaff 甲', '\ufaff甲'],
      ['𠀀 甲', '𠀀甲'],
      ['甲 𠀀', '甲𠀀'],
      ['\u{3ff00} 𠀀 甲', '\u{3ff00}𠀀甲'],
    ] as const)
      assert.equal(close(text).text, closed, text)
  })

  it('leaves those beside a longer word, a letter, a sign or an edge', () => {
    for (const text of [
      '消防 救援',
      '消防 救',
      '消 救援',
      'A 股',
      '股 A',
      '甲 乙A',
      '甲5 乙',
      '，王 ，',
      ' 王 ',
      'か 甲',
      '甲 か',
      '々 甲',
      '\u33ff 甲',
      '\ua000 甲',
      '\uf8ff 甲',
      '\ufb00 甲',
      '甲 \u{40000}',
      '\u{40000} 甲',
      '😀 甲',
      '𝒳 甲',
      '𠀀乙 丙',
      '甲 𠀀乙',
      '甲 𠀀a',
    ])
      assert.equal(close(text).text, text, text)
  })

  it('keeps the place of every unit that stays', () => {
    assert.deepEqual(close('署名 王 涵'), {
      text: '署名 王涵',
      starts: [100, 103, 106, 109, 115],
      ends: [103, 106, 109, 112, 118],
    })
  })
})

describe('forms that a phrase may have in a text', () => {
  it('are its own, where it has no blank', () => {
    assert.deepEqual(paddedForms('消防'), ['消防'])
    assert.deepEqual(paddedForms('消防 救援'), ['消防 救援'])
    assert.deepEqual(paddedForms('a 股 b'), ['a 股 b'])
  })

  it('are those with the blank at an edge, where the character there may end a longer word', () => {
    assert.deepEqual(paddedForms('防 救'), ['防救', '防 救'])
    assert.deepEqual(paddedForms('者 王 涵 李'), ['者王涵李', '者王涵 李', '者 王涵李', '者 王涵 李'])
    assert.deepEqual(paddedForms('防 救援'), ['防 救援'])
  })
})
