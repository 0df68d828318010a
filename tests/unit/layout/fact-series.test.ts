import assert from 'node:assert/strict'
import { describe, it } from 'node:test'
import { toSeries } from '../../../lib/layout/fact-series.ts'
import { sampleArticle, sampleBody } from '../../support/sample.ts'

const fact = (label: string, quote: string, paragraph = 'p1') => ({ label, quote, paragraph })
const seriesOf = (text: string, ...facts: readonly ReturnType<typeof fact>[]) =>
  toSeries(sampleArticle('a/01/01', { facts, body: sampleBody(text) }))

describe('toSeries: which facts may be drawn', () => {
  it('takes three plain numbers of one unit from one sentence', () => {
    assert.deepEqual(
      seriesOf(
        '东桥换石板1,048块，西桥换石板36块，北桥换石板2.5万块。',
        fact('东桥换石板', '东桥换石板1,048块'),
        fact('西桥换石板', '西桥换石板36块'),
        fact('北桥换石板', '北桥换石板2.5万块'),
      ),
      [
        {
          unit: '块',
          items: [
            { label: '东桥换石板', printed: '1,048块', value: 1048 },
            { label: '西桥换石板', printed: '36块', value: 36 },
            { label: '北桥换石板', printed: '2.5万块', value: 25000 },
          ],
        },
      ],
    )
  })

  it('takes none of two, of two sentences, of two units, or with 余', () => {
    const two = [fact('甲', '甲1块'), fact('乙', '乙2块')]
    assert.deepEqual(seriesOf('甲1块，乙2块。', ...two), [])
    assert.deepEqual(seriesOf('甲1块，乙2块。丙3块。', ...two, fact('丙', '丙3块')), [])
    assert.deepEqual(seriesOf('甲1块，乙2块，丙3条。', ...two, fact('丙', '丙3条')), [])
    assert.deepEqual(seriesOf('甲1块，乙2块，丙30余块。', ...two, fact('丙', '丙30余块')), [])
  })
})
