import assert from 'node:assert/strict'
import { describe, it } from 'node:test'
import { asPrintedLines, chineseNumber, correctionLine, placeName } from '../../lib/corrections.ts'

const date = '2025-03-09'

describe('a place of an article', () => {
  it('is called as readers call it', () => {
    const places = [
      'p2',
      'p12',
      'p103',
      'p4-1',
      'p4-2',
      'p0-1',
      'h1',
      'note3',
      'headline',
      'caption2',
      'credit1',
    ]
    assert.deepEqual(places.map(placeName), [
      '第二段',
      '第十二段',
      '第一百零三段',
      '第四段后增段',
      '第四段后增段二',
      '文首增段',
      '第一个分题',
      '第三条注释',
      '主题',
      '第二则图片说明',
      '第一张图片的摄影者',
    ])
  })

  it('is none where nobody could find it', () => {
    for (const at of ['p0', 'p', 'p02', 'caption', 'caption0', 'P2', 'toString', '第二段', 'p2-', 'p99999']) {
      assert.equal(placeName(at), undefined, at)
    }
  })

  it('is counted as Chinese counts', () => {
    const numbers = [0, 1, 10, 11, 20, 21, 100, 101, 110, 111, 1000, 1001, 1010, 1100, 9999]
    assert.deepEqual(numbers.map(chineseNumber), [
      ...['零', '一', '十', '十一', '二十', '二十一', '一百', '一百零一', '一百一十', '一百一十一'],
      ...['一千', '一千零一', '一千零一十', '一千一百', '九千九百九十九'],
    ])
  })
})

describe('a correction in one line of text', () => {
  it('says what the words were and are, what was put in, and what was taken out', () => {
    const lines = [
      { date, at: 'p2', was: '三百户', now: '二百户' },
      { date, at: 'p2', now: '三百户', text: '谨致歉意。' },
      { date, at: 'subhead', was: '三百户' },
      { date, at: 'p2', text: '数字有误。' },
      { date: '2025-03', text: '漏登作者。' },
      { date, at: 'p2', now: '某某', kind: 'hidden', text: '应本人要求。' } as const,
      { date, at: 'p2', was: '“甲”', now: '“乙”' },
    ]
    assert.deepEqual(lines.map(correctionLine), [
      '更正（2025年3月9日）：第二段原为“三百户”，现为“二百户”。',
      '更正（2025年3月9日）：第二段增“三百户”。谨致歉意。',
      '更正（2025年3月9日）：副题删去“三百户”。',
      '更正（2025年3月9日）：第二段：数字有误。',
      '更正（2025年3月）：漏登作者。',
      '隐去（2025年3月9日）：第二段一处。应本人要求。',
      '更正（2025年3月9日）：第二段原为“‘甲’”，现为“‘乙’”。',
    ])
  })

  it('marks words outside of the body that are printed as they are', () => {
    assert.deepEqual(asPrintedLines({ asPrinted: [{ at: 'caption2', words: '保护技能' }] }), [
      '第二则图片说明“保护技能”〔原文如此〕',
    ])
    assert.deepEqual(asPrintedLines({}), [])
  })
})
