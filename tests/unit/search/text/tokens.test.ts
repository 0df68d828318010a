import assert from 'node:assert/strict'
import { describe, it } from 'node:test'
import { ideograph, separator, symbol, wordCharacter } from '../../../../lib/search/text/characters.ts'
import {
  classAt,
  endOfWord,
  hasWord,
  toUnits,
  visitTokens,
  widthAt,
} from '../../../../lib/search/text/tokens.ts'

describe('pieces of a text', () => {
  it('follow each other without a gap: ideographs, words, signs and what parts them', () => {
    const pieces: unknown[] = []
    visitTokens(toUnits('5g手𠮷，★a'), 8, (kind, start, end) => pieces.push([kind, start, end]))
    assert.deepEqual(pieces, [
      [wordCharacter, 0, 2],
      [ideograph, 2, 3],
      [ideograph, 3, 5],
      [separator, 5, 6],
      [symbol, 6, 7],
      [wordCharacter, 7, 8],
    ])
  })

  it('are none where there is no text', () => {
    visitTokens(toUnits(''), 0, () => assert.fail('there is no piece'))
  })

  it('can be looked up but for what parts words', () => {
    assert.deepEqual(['，。 ', '', '，a', '★'].map(hasWord), [false, false, true, true])
  })

  it('end where another kind begins, or the text', () => {
    const units = toUnits('a𝒳5消b')
    assert.deepEqual([endOfWord(units, 0, 6), endOfWord(units, 4, 6), endOfWord(units, 5, 6)], [4, 4, 6])
    assert.equal(endOfWord(units, 5, 5), 5)
    assert.equal(endOfWord(units, 0, 1), 1)
  })

  it('take a pair of halves as one character and half a character as nothing', () => {
    const pair = toUnits('𠮷𝒳😀')
    assert.deepEqual([widthAt(pair, 0, 6), widthAt(pair, 1, 6), widthAt(pair, 0, 1)], [2, 1, 1])
    assert.deepEqual(
      [0, 2, 4, 1].map((at) => classAt(pair, at, 6)),
      [ideograph, wordCharacter, symbol, separator],
    )
    const halves = toUnits('\ud842a\udfb7')
    assert.deepEqual(
      [0, 1, 2].map((at) => [widthAt(halves, at, 3), classAt(halves, at, 3)]),
      [
        [1, separator],
        [1, wordCharacter],
        [1, separator],
      ],
    )
    assert.equal(widthAt(toUnits('a\udfb7'), 0, 2), 1)
  })
})
