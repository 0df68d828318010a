import assert from 'node:assert/strict'
import { describe, it } from 'node:test'
import fc from 'fast-check'
import {
  breakEvenly,
  breakLines,
  cutLines,
  partByCharacters,
  partByGaps,
  partByWords,
} from '../../../../lib/sharing/cards/break-lines.ts'

const measure = (text: string) => [...text].length

describe('breakLines: Chinese line breaking of the pictures', () => {
  it('begins no line with a closing mark and ends none with an opening one', () => {
    assert.deepEqual(breakLines('今天开会，明天放假。', 4, measure), ['今天开', '会，明天', '放假。'])
    assert.deepEqual(breakLines('读一读《新闻》吧', 4, measure), ['读一读', '《新闻》', '吧'])
    assert.deepEqual(breakLines('他说：“你好。”', 4, measure), ['他说：', '“你', '好。”'])
  })

  it('keeps numbers, Latin words, dashes and ellipses whole', () => {
    assert.deepEqual(breakLines('增长14,600元', 6, measure), ['增长', '14,600', '元'])
    assert.deepEqual(breakLines('去年为99.5%', 6, measure), ['去年为', '99.5%'])
    assert.deepEqual(breakLines('看iPhone发布', 7, measure), ['看iPhone', '发布'])
    assert.deepEqual(breakLines('三年之后——回来', 5, measure), ['三年之', '后——回来'])
  })

  it('parts what no line can hold', () => {
    assert.deepEqual(breakLines('abcdefgh', 4, measure), ['abcd', 'efgh'])
  })

  it('loses no character and keeps its rules, whatever the text', () => {
    const character = fc.constantFrom(...'天地人你我他，。；！”’）》、“‘（《')
    fc.assert(
      fc.property(
        fc.string({ unit: character, maxLength: 60 }),
        fc.integer({ min: 8, max: 20 }),
        (text, width) => {
          fc.pre(!/[，。；！”’）》、“‘（《]{3,}/u.test(text))
          for (const part of [partByCharacters, partByWords]) {
            const lines = breakLines(text, width, measure, part)
            assert.equal(lines.join(''), text)
            for (const line of lines) assert.ok(measure(line) <= width)
            for (const line of lines.slice(1)) assert.doesNotMatch(line, /^[，。；！”’）》、]/u)
            for (const line of lines.slice(0, -1)) assert.doesNotMatch(line, /[“‘（《]$/u)
          }
        },
      ),
    )
  })
})

describe('breakEvenly and cutLines', () => {
  it('make lines alike and break between words', () => {
    assert.deepEqual(breakEvenly('测试城冬季夜间照明试行', 8, measure), ['测试城冬季', '夜间照明试行'])
  })

  it('keep issue, date and page whole where one of them does not fit beside the others', () => {
    const place = '聚焦2025长治两会　2025年1月15日　第A03版：要闻'
    const part = partByGaps(22, measure)
    assert.deepEqual(breakEvenly(place, 22, measure, part), [
      '聚焦2025长治两会',
      '2025年1月15日　第A03版：要闻',
    ])
    const lines = breakEvenly('一个长得一行放不下的期名　2025年', 8, measure, partByGaps(8, measure))
    assert.deepEqual(
      [lines.join('').replace(/\s/g, ''), lines.at(-1)],
      ['一个长得一行放不下的期名2025年', '2025年'],
    )
  })

  it('say by … that a text goes on', () => {
    assert.deepEqual(cutLines(['第一行', '第二行，', '第三行'], 2), ['第一行', '第二行…'])
    assert.deepEqual(cutLines(['第一行'], 2), ['第一行'])
    assert.deepEqual(cutLines(['第一“行', '二'], 1), ['第一…'])
  })
})
