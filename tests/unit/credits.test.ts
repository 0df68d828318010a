import assert from 'node:assert/strict'
import { describe, it } from 'node:test'
import { creditLines, editorNoteLine, originLines } from '../../lib/credits.ts'
import { toAuthors } from '../../lib/sharing/authors.ts'

describe('where a text comes from', () => {
  it('is said as printed, behind 来源 where the printed line does not say it', () => {
    assert.deepEqual(
      ['某某社', '来源：某某社', '稿源: 某某社', '据某某社电', '原载《某刊》'].map(
        (source) => originLines({ source })[0],
      ),
      ['来源：某某社', '来源：某某社', '稿源: 某某社', '据某某社电', '原载《某刊》'],
    )
  })

  it('is followed by what a reprint was headed, and is nothing where neither is known', () => {
    assert.deepEqual(originLines({ source: '某社', originalTitle: '原题' }), ['来源：某社', '原标题：原题'])
    assert.deepEqual(originLines({}), [])
  })
})

describe('编者按', () => {
  it('bears its own words once, however they are typed', () => {
    assert.deepEqual(
      ['按语。', '编者按：按语。', '【编者按】按语。', '编者按 按语。', '编者按'].map(editorNoteLine),
      ['编者按：按语。', '编者按：按语。', '编者按：按语。', '编者按：按语。', '编者按：编者按'],
    )
  })
})

describe('署名', () => {
  it('shows a printed line once, and 责编 and 校对 of an article that are no authors', () => {
    const byline = [
      { role: '记者', name: '甲', printed: '记者甲 乙' },
      { role: '记者', name: '乙', printed: '记者甲 乙' },
      { role: '责编', name: '丙' },
      { role: '校对', name: '丁' },
    ]
    assert.deepEqual(creditLines(byline), ['记者甲 乙', '责编/丙', '校对/丁'])
    assert.deepEqual(toAuthors({ byline, kind: 'feature' }), ['甲', '乙'])
  })
})
