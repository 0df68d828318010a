import assert from 'node:assert/strict'
import { describe, it } from 'node:test'
import { formatQuotation } from '../../../../../../components/browser/reading/dom/quotation-text.ts'
import { parseQuery } from '../../../../../../lib/search/query/parse-query.ts'
import { readQuotation } from '../../../../../../lib/search/query/pasted-quotation.ts'

const source = {
  title: '《一条河两座桥 三个广场都点灯》',
  place: '测试日报 2025年12月31日 第01版：要闻',
  address: 'https://ceshi.example/issues/2025-12-31/01/01/?mark=%E4%B8%9C%E6%A1%A5&at=1#p3',
}
const block = (...paragraphs: string[]) => formatQuotation({ paragraphs, ...source })

describe('复制带出处', () => {
  it('is the quotation, its source and its address, a line each', () => {
    assert.equal(
      block('东桥的桥面去年修过一遍'),
      [
        '“东桥的桥面去年修过一遍”',
        '——《一条河两座桥 三个广场都点灯》，测试日报 2025年12月31日 第01版：要闻',
        source.address,
      ].join('\n'),
    )
  })

  it('has the marks of its words inside of its own', () => {
    const [copied] = block('他说：“把好‘方向盘’。”I’m').split('\n')
    assert.equal(copied, '“他说：‘把好“方向盘”。’I’m”')
  })

  it('says no more of the source than is known', () => {
    const { place: _place, ...unknown } = source
    const copied = formatQuotation({ paragraphs: ['引文'], ...unknown })
    assert.equal(copied.split('\n')[1], '——《一条河两座桥 三个广场都点灯》')
  })
})

describe('a pasted block leads search to its passage', () => {
  const quotations = [
    ['把好思想“方向盘”。自觉强化'],
    ['他说：“把好‘方向盘’。”I’m', '说“好”'],
    ['召开常委会17次，研究-议定'],
    ['头一段的话。', '次一段的话，标题：不是'],
  ]

  it('is read back from three lines, and from one as a field makes of them', () => {
    for (const paragraphs of quotations) {
      const copied = block(...paragraphs)
      for (const pasted of [copied, copied.replaceAll('\n', ''), copied.replaceAll('\n', ' ')]) {
        assert.deepEqual(
          readQuotation(pasted)?.map((paragraph) => paragraph.trim()),
          paragraphs,
        )
      }
    }
  })

  it('is read back where its marks were left as they are printed', () => {
    assert.deepEqual(readQuotation('“把好思想“方向盘”。”——《一条河两座桥》'), ['把好思想“方向盘”。'])
  })

  it('is one phrase for each paragraph', () => {
    const { clauses } = parseQuery(block('头一段的话', '次一段：标题：不是').replaceAll('\n', ''))
    assert.deepEqual(
      clauses.map((words) => words.map(({ text }) => text)),
      [['头一段的话'], [parseQuery('"次一段：标题：不是"').clauses[0]?.[0]?.text]],
    )
  })

  it('is nothing that a reader types', () => {
    for (const typed of ['“两会”', '“消防” 救援', '他说“好”——然后走了', '——《主题》']) {
      assert.equal(readQuotation(typed), undefined)
    }
  })
})
