import assert from 'node:assert/strict'
import { describe, it } from 'node:test'
import { fitHeadline } from '../../../../lib/sharing/cards/fit-headline.ts'

const unit = (text: string) => [...text].length
const box = { width: 1000, height: 300, largest: 120, smallest: 20 }

describe('fitHeadline', () => {
  it('sets halves whole, one under the other, as large as they fit', () => {
    assert.deepEqual(fitHeadline(['精准防控提效能', '聚力攻坚护平安'], box, unit), {
      size: 120,
      lines: ['精准防控提效能', '聚力攻坚护平安'],
    })
    const long = ['一二三四五六七八九十甲乙', '一二三四五六七八九十']
    assert.deepEqual(fitHeadline(long, box, unit), { size: 82, lines: long })
  })

  it('breaks a headline without halves into lines, larger than one line would be', () => {
    const { size, lines } = fitHeadline(['测试城冬季夜间照明试行第一周今天结束'], box, unit)
    assert.equal(lines.length, 2)
    assert.ok(size > 1000 / 18)
  })

  it('shows a headline of a hundred characters whole', () => {
    const text = '关于在各主要街道开展照明设施排查维修工作的通知'.repeat(5).slice(0, 100)
    assert.equal(fitHeadline([text], box, unit).lines.join(''), text)
  })

  it('cuts only what no size can hold', () => {
    const { size, lines } = fitHeadline(['长'.repeat(2000)], box, unit)
    assert.equal(size, 20)
    assert.equal(lines.length, 12)
    assert.ok(lines.at(-1)?.endsWith('…'))
  })
})
