import assert from 'node:assert/strict'
import { test } from 'node:test'
import type { SearchOptions } from '../../../../lib/search/answer/answer.ts'
import { createSearch } from '../../../../lib/search/answer/search.ts'
import { memoryIndex, sampleDocument } from '../../../support/memory-index.ts'

// Alike but for a character in eighty, so that the shorter text scores a little better.
const lines = ['新桥通车', '旧桥'.repeat(38), '岸']
const older = sampleDocument('2024-05-01/01/01', {
  date: '2024-05-01',
  paragraphs: [{ id: 'p1', text: lines.slice(0, 2).join('。') }],
})
const newer = sampleDocument('2025-05-01/01/01', {
  date: '2025-05-01',
  paragraphs: [{ id: 'p1', text: lines.join('。') }],
})
const clearlyBetter = sampleDocument('2023-05-01/01/01', {
  date: '2023-05-01',
  headline: '新桥通车',
  paragraphs: [],
})
// Of other things, so that the words tell something.
const others = Array.from({ length: 20 }, (_, at) =>
  sampleDocument(`2022-01-${10 + at}/01/01`, { date: `2022-01-${10 + at}`, headline: '菜价平稳' }),
)

async function idsOf(options: SearchOptions): Promise<readonly string[]> {
  const { fetchBytes } = await memoryIndex([...others, clearlyBetter, older, newer])
  const { hits } = await createSearch({ fetchBytes }).search('新桥', options)
  return hits.map(({ id }) => id)
}

test('it leads with the newest of hits that score nearly alike, below one that scores clearly better', async () => {
  assert.deepEqual(await idsOf({}), ['2023-05-01/01/01', '2025-05-01/01/01', '2024-05-01/01/01'])
})

test('it goes by the date alone where that was chosen', async () => {
  assert.deepEqual(await idsOf({ order: 'date' }), [
    '2025-05-01/01/01',
    '2024-05-01/01/01',
    '2023-05-01/01/01',
  ])
})
