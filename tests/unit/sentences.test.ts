import assert from 'node:assert/strict'
import { test } from 'node:test'
import fc from 'fast-check'
import { splitSentences, toSpoken } from '../../lib/sentences.ts'

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

test('splitSentences: it parts what is longer than one breath at a comma or a blank, else at another mark, else where it must', () => {
  const clause = `${'一二三四五六七八九十'.repeat(2)}，`
  const parts = split(`${clause.repeat(4)}完。`)
  assert.deepEqual(parts, [clause.repeat(2), `${clause.repeat(2)}完。`])
  const name = '长'.repeat(120)
  const parted = ['长'.repeat(50), '长'.repeat(50), '长'.repeat(20)]
  assert.deepEqual(split(name), parted)
  assert.deepEqual(split(`${name}，完。`), [...parted.slice(0, 2), `${parted[2]}，完。`])
  assert.deepEqual(split(`甲说：“${'长'.repeat(46)}”完。`), ['甲说：“', `${'长'.repeat(46)}”完。`])
  assert.deepEqual(split('𰻞'.repeat(60)), ['𰻞'.repeat(25), '𰻞'.repeat(25), '𰻞'.repeat(10)])
})

test('splitSentences: it never parts a time, a date or a figure from its unit', () => {
  for (const figure of [
    ...[
      '10:30',
      '10：30',
      '1,000余处',
      '1，000处',
      '1 000 000元',
      '3.14%',
      '4~6℃',
      '8—10级',
      '第12届',
      '2000余万元',
    ],
    ...[
      '2025年3月5日',
      '2025年 3月 5日',
      '2024-03-15',
      '２０２５年',
      '十五点三亿元',
      '一千八百五十余户',
      '5个百分点',
    ],
    ...['73平方公里', '1.8万元', '127人次', 'iPhone15', 'https://x.cn/a-b?c=1,2'],
  ]) {
    for (let before = 50 - figure.length; before <= 50; before += 1) {
      const long = '长'.repeat(before)
      const parts = split(`${long}${figure}，${'长'.repeat(40)}。`)
      assert.ok(
        parts.some((part) => part.includes(figure)),
        `${figure} in ${parts}`,
      )
      assert.ok(
        parts.every((part) => part.length <= 50),
        String(parts),
      )
    }
  }
  const address = `https://x.cn/${'a'.repeat(60)}`
  assert.deepEqual(split(`见${address}，${'长'.repeat(9)}`), ['见', address, '长'.repeat(9)])
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
        assert.ok(end - start <= 50 || /^[a\d]/.test(text.slice(start)))
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
