import assert from 'node:assert/strict'
import { test } from 'node:test'
import { createSearch } from '../../../../lib/search/answer/search.ts'
import { isAsking, withoutAsking } from '../../../../lib/search/otherwise/asking-words.ts'
import { memoryIndex, sampleDocument } from '../../../support/memory-index.ts'

test('it leaves of a question what it is about', () => {
  for (const [typed, about] of [
    ['嫦娥六号是什么时候发射的？', ['嫦娥六号', '发射']],
    ['嫦娥六号在哪里着陆', ['嫦娥六号', '着陆']],
    ['请问高考什么时候开始', ['高考', '开始']],
    ['谁种了核桃树', ['种了核桃树']],
    ['修路了吗？', ['修路了']],
    ['一共有多少户', ['一共', '户']],
    ['什么时候', []],
    ['为什么', []],
  ] as const) {
    assert.deepEqual(withoutAsking(typed), about, typed)
    assert.equal(isAsking(typed), about.length > 0, typed)
  }
  for (const typed of ['消防', '的士', '呢绒厂', '网吧管理', '酒吧', '5号', '什刹海'])
    assert.deepEqual([withoutAsking(typed), isAsking(typed)], [[typed], false], typed)
})

const documents = [
  ...Array.from({ length: 60 }, (_, at) =>
    sampleDocument(`2024-01-01/01/${100 + at}`, {
      headline: '什么时候都是好时候',
      paragraphs: [{ id: 'p1', text: '谁是第一，哪里有路，什么时候发车，山村开通班车。' }],
    }),
  ),
  sampleDocument('2025-01-01/01/01', {
    headline: '柿子沟班车开通',
    paragraphs: [{ text: '班车昨日开通。' }],
  }),
  sampleDocument('2025-01-01/01/02', { headline: '柿子沟丰收', paragraphs: [{ text: '村民摘柿子。' }] }),
]

test('it answers a question by what it is about, with few texts read', async () => {
  const index = await memoryIndex(documents)
  for (const query of [
    '柿子沟班车什么时候开通的？',
    '请问柿子沟的班车是哪天开通的',
    '柿子沟何时开通班车？',
  ]) {
    const { hits, understood } = await createSearch(index).search(query)
    assert.deepEqual(hits[0]?.id, '2025-01-01/01/01', query)
    assert.ok(['words', 'loosened'].includes(understood.reading), understood.reading)
    assert.ok(!/什么|哪|何时/.test(understood.query), understood.query)
  }
  index.fetched.length = 0
  await createSearch(index).search('柿子沟班车什么时候开通的？')
  const texts = new Set(index.fetched.filter((path) => path.startsWith('texts/')))
  assert.ok(texts.size > 0 && texts.size <= 12, `${texts.size}`)
})
