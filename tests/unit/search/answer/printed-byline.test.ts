import assert from 'node:assert/strict'
import { test } from 'node:test'
import { createSearch } from '../../../../lib/search/answer/search.ts'
import { memoryIndex, sampleDocument } from '../../../support/memory-index.ts'

const { fetchBytes } = await memoryIndex([
  sampleDocument('2025-05-01/01/01', { byline: ['王　涵'], paragraphs: [{ id: 'p1', text: '新桥通车' }] }),
  sampleDocument('2025-05-01/01/02', {
    byline: ['李测'],
    paragraphs: [{ id: 'p1', text: '记者 王涵到过桥上' }],
  }),
  sampleDocument('2025-05-01/01/03', { byline: ['李测'], paragraphs: [{ id: 'p1', text: '文/理分科' }] }),
])

async function idsOf(query: string): Promise<readonly string[]> {
  const { hits } = await createSearch({ fetchBytes }).search(query)
  return hits.map(({ id }) => id.slice(-2))
}

for (const query of [
  '作者:王涵',
  '作者：王 涵',
  '记者:王涵',
  '记者：王涵',
  '本报记者:王涵',
  '通讯员:王涵',
  '作者:文字/王涵',
  '署名：本报记者 王涵',
  '文字/王涵',
  '文字／王涵',
  '本报记者 王涵',
]) {
  test(`it finds the articles of a name as it is printed: ${query}`, async () => {
    assert.deepEqual(await idsOf(query), ['01'])
  })
}

test('it finds first what stands in a text as it was typed', async () => {
  assert.deepEqual(await idsOf('记者 王涵'), ['02'])
  assert.deepEqual(await idsOf('文/理'), ['03'])
})

test('it reads a role beside other words', async () => {
  assert.deepEqual(await idsOf('新桥 记者:王涵'), ['01'])
  assert.deepEqual(await idsOf('王涵 -记者:李测'), ['01'])
})
