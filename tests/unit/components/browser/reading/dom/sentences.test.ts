import assert from 'node:assert/strict'
import { test } from 'node:test'
import fc from 'fast-check'
import { splitSentences, toSpoken } from '../../../../../../components/browser/reading/dom/sentences.ts'

const split = (text: string) => splitSentences(text).map(({ start, end }) => text.slice(start, end))

test('splitSentences: it ends a sentence with its mark and the quotes that close it', () => {
  assert.deepEqual(split('岁回律转，万象更新。他说：“到了！”随后（大家都在。）散了；完'), [
    '岁回律转，万象更新。',
    '他说：“到了！”',
    '随后（大家都在。）',
    '散了；',
    '完',
  ])
})

test('splitSentences: it parts what is longer than one breath at a comma or a blank, and only there', () => {
  const clause = `${'一二三四五六七八九十'.repeat(2)}，`
  const parts = split(`${clause.repeat(4)}完。`)
  assert.deepEqual(parts, [clause.repeat(2), `${clause.repeat(2)}完。`])
  const name = '长'.repeat(120)
  assert.deepEqual(split(`${name}，完。`), [`${name}，`, '完。'])
  assert.deepEqual(split(`${name} 完。`), [name, '完。'])
  assert.deepEqual(split(name), [name])
})

test('splitSentences: it never parts a time or a number', () => {
  const long = '长'.repeat(48)
  for (const number of ['10:30', '10：30', '1,000', '3.14', '1!2?3']) {
    const text = `${long}${number}时到，${long}。`
    assert.deepEqual(split(text), [`${long}${number}时到，`, `${long}。`])
  }
})

test('splitSentences: it passes over what has no word in it', () => {
  assert.deepEqual(split(' 。！——…… \n“甲。” '), ['“甲。”'])
  assert.deepEqual(split(''), [])
})

test('splitSentences: whatever the text, every word is in exactly one sentence, in order', () => {
  const characters = fc.constantFrom(...'甲乙丙丁1a，、。！？；“”（）— \n')
  fc.assert(
    fc.property(fc.string({ unit: characters, maxLength: 400 }), (text) => {
      const words = (of: string) => of.replace(/[^\p{L}\p{N}]/gu, '')
      assert.equal(words(split(text).join('')), words(text))
      let last = 0
      for (const { start, end } of splitSentences(text)) {
        assert.ok(start >= last && end > start)
        last = end
      }
    }),
  )
})

test('toSpoken: it leaves the dash of a 副题 unspoken', () => {
  assert.equal(toSpoken('——长治市消防救援支队筑牢消防生命线'), '长治市消防救援支队筑牢消防生命线')
  assert.equal(toSpoken('一是——'), '一是——')
  assert.equal(toSpoken(' 甲\n　乙 '), '甲 乙')
  assert.equal(toSpoken('抢修管道　马丽 摄'), '抢修管道　马丽 摄')
})
