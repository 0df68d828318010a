import assert from 'node:assert/strict'
import { test } from 'node:test'
import { createSearch } from '../../../../lib/search/answer/search.ts'
import { memoryIndex, sampleDocument } from '../../../support/memory-index.ts'

const two = (number: number) => String(number).padStart(2, '0')

/** As many articles that hold a lamp, every second one an advertisement. */
async function ask(articles: number) {
  const documents = Array.from({ length: articles }, (_, at) =>
    sampleDocument(`2025-05-01/01/${two(at + 1)}`, {
      date: '2025-05-01',
      ...(at % 2 === 1 && { label: '广告' }),
      paragraphs: [{ id: 'p1', text: '街灯亮了' }],
    }),
  )
  const { fetchBytes } = await memoryIndex(documents)
  const { total, isExact, hits } = await createSearch({ fetchBytes }).search('街灯', {
    filter: { withoutAds: true },
  })
  return { total, isExact, shown: hits.length, labels: hits.flatMap(({ label }) => label ?? []) }
}

test('it finds no advertisement where none is wanted', async () => {
  assert.deepEqual(await ask(8), { total: 4, isExact: true, shown: 4, labels: [] })
})

test('it says 约 where not all were read: the index does not tell which are advertisements', async () => {
  assert.deepEqual(await ask(90), { total: 45, isExact: false, shown: 10, labels: [] })
})
