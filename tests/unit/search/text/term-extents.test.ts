import assert from 'node:assert/strict'
import { describe, it } from 'node:test'
import { visitExtents } from '../../../../lib/search/text/term-extents.ts'
import { toUnits } from '../../../../lib/search/text/tokens.ts'

describe('extents of terms: what of a text makes a term with what stands beside it', () => {
  it('gives ideographs as one run', () => {
    assert.deepEqual(extents('消防站'), ['消防站…'])
  })

  it('joins an ideograph and the word that touches it', () => {
    assert.deepEqual(extents('5g手共17次'), ['5g', '5g手', '手共…', '共17', '17', '17次', '次…'])
  })

  it('parts pieces at a blank', () => {
    assert.deepEqual(extents('5 g 手'), ['5', 'g', '手…'])
  })

  it('joins words over one sign, each word with the next', () => {
    assert.deepEqual(extents('3.5.1'), ['3', '3.', '.5', '3.5', '5', '5.', '.1', '5.1', '1'])
    assert.deepEqual(extents('3..5'), ['3', '3.', '.5', '5'])
  })

  it('joins ideographs over one sign, and each with the sign', () => {
    assert.deepEqual(extents('完，次'), ['完…', '完，', '，次', '完，次', '次…'])
    assert.deepEqual(extents('完。”次'), ['完…', '完。', '”次', '次…'])
  })

  it('joins no word over a sign behind an ideograph', () => {
    assert.deepEqual(extents('完，5'), ['完…', '完，', '，5', '5'])
    assert.deepEqual(extents('5，完'), ['5', '5，', '，完', '完…'])
  })

  it('takes a symbol by itself', () => {
    assert.deepEqual(extents('中★5'), ['中…', '★', '5'])
    assert.deepEqual(extents('★。中'), ['★', '。中', '中…'])
  })

  it('takes an ideograph of two units as a piece that touches its neighbours', () => {
    assert.deepEqual(extents('中𠮷国5'), ['中…', '中𠮷', '𠮷', '𠮷国', '国…', '国5', '5'])
  })

  it('takes half a character for no sign', () => {
    assert.deepEqual(extents('中\ud83d'), ['中…'])
    assert.deepEqual(extents('\udc00中'), ['中…'])
  })

  it('says where the word at the end of an extent begins', () => {
    const words: number[] = []
    visit('共17.5', { run: () => {}, extent: (_from, _to, word) => words.push(word) })
    assert.deepEqual(words, [1, 1, -1, -1, 4, 4])
  })

  it('finds nothing in what has no character that can be looked up', () => {
    assert.deepEqual(extents('，。 …'), [])
    assert.deepEqual(extents(''), [])
  })
})

/** The extents as strings, runs with … behind them. */
function extents(text: string): readonly string[] {
  const found: string[] = []
  visit(text, {
    run: (from, to) => found.push(`${text.slice(from, to)}…`),
    extent: (from, to) => found.push(text.slice(from, to)),
  })
  return found
}

function visit(text: string, visitor: Parameters<typeof visitExtents>[2]): void {
  visitExtents(toUnits(text), text.length, visitor)
}
