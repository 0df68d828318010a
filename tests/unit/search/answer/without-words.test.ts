import assert from 'node:assert/strict'
import { test } from 'node:test'
import { createSearch } from '../../../../lib/search/answer/search.ts'
import { memoryIndex, sampleDocument } from '../../../support/memory-index.ts'

const two = (number: number) => String(number).padStart(2, '0')

/** As many articles, every third of them about water, and two withdrawn ones: the notice of the second is its own. */
async function ask(articles: number, query: string) {
  const day = '2025-05-01'
  const documents = Array.from({ length: articles }, (_, at) =>
    sampleDocument(`${day}/01/${two(at + 1)}`, {
      date: day,
      paragraphs: [{ id: 'p1', text: at % 3 === 0 ? '城南供水管道换新' : '城北道路换新' }],
    }),
  )
  const withdrawn = [
    sampleDocument(`${day}/02/01`, { date: day, headline: '本文已撤下' }),
    sampleDocument(`${day}/02/02`, {
      date: day,
      headline: '本文已撤下',
      paragraphs: [{ text: '应作者要求撤下' }],
    }),
  ]
  const { fetchBytes } = await memoryIndex([...documents, ...withdrawn])
  const { without, total, isExact, hits } = await createSearch({ fetchBytes }).search(query)
  return { without, total, isExact, shown: hits.length, first: hits[0]?.headline.text }
}

test('it lists what has not the word, and no withdrawn article', async () => {
  assert.deepEqual(await ask(9, '-供水'), {
    without: ['供水'],
    total: 6,
    isExact: true,
    shown: 6,
    first: '标题',
  })
})

test('it counts those without the word where not all are read', async () => {
  assert.deepEqual(await ask(90, '-供水'), {
    without: ['供水'],
    total: 60,
    isExact: false,
    shown: 10,
    first: '标题',
  })
})

test('it reads several such words, and says nothing of them beside a word to be found', async () => {
  assert.deepEqual((await ask(9, '-供水 -道路')).without, ['供水', '道路'])
  assert.equal((await ask(9, '-供水 -道路')).total, 0)
  assert.deepEqual(await ask(9, '道路 -供水'), {
    without: undefined,
    total: 6,
    isExact: true,
    shown: 6,
    first: '标题',
  })
})
