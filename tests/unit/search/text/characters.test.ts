import assert from 'node:assert/strict'
import { describe, it } from 'node:test'
import {
  classOf,
  ideograph,
  isDigit,
  isLowSurrogate,
  isParticle,
  separator,
  symbol,
  wordCharacter,
} from '../../../../lib/search/text/characters.ts'

/** First and last characters of what is written without blanks between words. */
const ideographs = [
  ...['々', '〇', '〡', '〩', '〸', '〻', 'ぁ', 'ゖ', 'ゝ', 'ゟ', 'ァ', 'ヺ', 'ー', 'ヿ', 'ㄅ', 'ㄯ'],
  ...['㐀', '䶿', '一', '鿿', '가', '힣', '\ue000', '\ufaff', '\u0e00', '\u0eff', '\u1000', '\u109f'],
  ...['\u1780', '\u17df', '𠀀', '\u{3ffff}', '\u{f0000}', '\u{10ffff}'],
]

describe('classes of characters', () => {
  it('takes what is written without blanks as ideographs, from the first to the last of each block', () => {
    assert.deepEqual(
      ideographs.filter((character) => classOf(character.codePointAt(0) ?? 0) !== ideograph),
      [],
    )
  })

  it('takes what stands before and behind the blocks for what it is', () => {
    const neighbours = [
      '〄',
      '〈',
      '〠',
      '゠',
      '・',
      'ㄱ',
      '䷀',
      'ꀀ',
      'ꯩ',
      'ﬀ',
      '\u{1ffff}',
      '\u{40000}',
      '\u{effff}',
    ]
    assert.deepEqual(
      neighbours.map((character) => classOf(character.codePointAt(0) ?? 0)),
      [
        ...[symbol, separator, symbol, separator, separator, wordCharacter, symbol, wordCharacter],
        ...[wordCharacter, wordCharacter, separator, separator, separator],
      ],
    )
  })

  it('tells letters, signs and what parts words', () => {
    const classes = (text: string) => Array.from(text, (one) => classOf(one.codePointAt(0) ?? 0))
    assert.deepEqual(classes('aé5я½𝒳\u0301'), Array(7).fill(wordCharacter))
    assert.deepEqual(classes('★℃°$€×≤😀'), Array(8).fill(symbol))
    assert.deepEqual(classes(' ，。+=<-_"\uffff'), Array(10).fill(separator))
  })

  it('says the same of a character when it is asked again', () => {
    assert.deepEqual([classOf(0x5e74), classOf(0x5e74), classOf(0x61), classOf(0x61)], [1, 1, 2, 2])
  })

  it('knows the ideographs that stand beside any other', () => {
    const asked = [...'的上消a']
    assert.deepEqual(
      asked.map((one) => isParticle(one.charCodeAt(0))),
      [true, true, false, false],
    )
  })

  it('knows digits and second halves of a character by their first and last', () => {
    assert.deepEqual(
      Array.from('/09:', (one) => isDigit(one.charCodeAt(0))),
      [false, true, true, false],
    )
    assert.deepEqual([0xdbff, 0xdc00, 0xdfff, 0xe000].map(isLowSurrogate), [false, true, true, false])
  })
})
