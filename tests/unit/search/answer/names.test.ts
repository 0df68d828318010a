import assert from 'node:assert/strict'
import { test } from 'node:test'
import { createSearch } from '../../../../lib/search/answer/search.ts'
import { memoryIndex, sampleDocument } from '../../../support/memory-index.ts'

const special = { issueTitle: '聚焦两会', issueNames: ['聚焦两会', '履职专刊'] }
const index = await memoryIndex([
  sampleDocument('2025-01-15/01/01', { headline: '书法展开幕', issueTitle: '聚焦日报' }),
  sampleDocument('2025-01-15/01/02', { headline: '演练', section: { id: 'pingan', name: '平安' } }),
  sampleDocument('2025-lianghui/01/01', { headline: '书法课开讲', ...special }),
  sampleDocument('2025-lianghui/01/02', { headline: '聚焦两会中的消防演练', ...special }),
])

async function found(query: string) {
  const { hits, understood, total } = await createSearch(index).search(query)
  const ids = hits.map(({ id }) => id).sort()
  return { ids: understood.reading === 'typed' ? ids : [], total: understood.reading === 'typed' ? total : 0 }
}

test('it finds a word in the names of the section and of a special issue', async () => {
  const both = ['2025-lianghui/01/01', '2025-lianghui/01/02']
  assert.deepEqual(await found('两会'), { ids: both, total: 2 })
  assert.deepEqual(await found('履职'), { ids: both, total: 2 })
  assert.deepEqual(await found('平安'), { ids: ['2025-01-15/01/02'], total: 1 })
})

test('it finds some words in the text and others in the names', async () => {
  assert.deepEqual(await found('两会 书法'), { ids: ['2025-lianghui/01/01'], total: 1 })
  assert.deepEqual(await found('平安 演练'), { ids: ['2025-01-15/01/02'], total: 1 })
  assert.deepEqual(await found('演练 -平安'), { ids: ['2025-lianghui/01/02'], total: 1 })
})

test('it finds a phrase in the text only, and nothing by the title of a regular issue', async () => {
  assert.deepEqual(await found('"聚焦两会"'), { ids: ['2025-lianghui/01/02'], total: 1 })
  assert.deepEqual(await found('"两会"'), { ids: ['2025-lianghui/01/02'], total: 1 })
  assert.deepEqual(await found('"履职"'), { ids: [], total: 0 })
  assert.deepEqual((await found('聚焦')).ids, ['2025-lianghui/01/01', '2025-lianghui/01/02'])
})

test('it marks nothing in a text that has the word in its names only', async () => {
  const { hits } = await createSearch(index).search('履职')
  assert.deepEqual(
    hits.map(({ marked }) => marked),
    [[], []],
  )
})
