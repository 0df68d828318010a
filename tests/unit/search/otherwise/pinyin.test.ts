import assert from 'node:assert/strict'
import { test } from 'node:test'
import { createSearch } from '../../../../lib/search/answer/search.ts'
import { memoryIndex, sampleDocument } from '../../../support/memory-index.ts'

/** A made-up paper in which 会见, 联合 and 万个 are common. */
const common = Array.from({ length: 12 }, (_, at) =>
  sampleDocument(`2024-01-01/01/${10 + at}`, {
    headline: '会见来客',
    paragraphs: [{ id: 'p1', text: '联合会见来客，种树万个坑。' }],
  }),
)
const rare = [
  ['11', '会计学校招生', '学校教会计。'],
  ['12', '古寨修缮完工', '翁丁老寨的古寨门修好了，石阶也补齐。'],
  ['13', '古寨迎来集市', '集市上卖山货。'],
  ['14', '两会代表报到', '代表在会堂报到。'],
  ['15', '边地旧事', '单于庭旧址在北边。', '单于'],
].map(([id, headline = '', text = '', topic], at) =>
  sampleDocument(`2025-01-01/01/${id}`, {
    headline,
    paragraphs: [{ id: 'p1', text: `${text}第${at}篇。` }],
    topics: topic === undefined ? [] : [topic],
  }),
)
const index = await memoryIndex([...common, ...rare])

async function understood(query: string) {
  const { understood: read, hits } = await createSearch(index).search(query)
  return { ...read, ids: hits.slice(0, 3).map(({ id }) => id.slice(-2)) }
}

test('it reads whole syllables as these, and never as initials or cut short', async () => {
  assert.deepEqual(await understood('kuaiji'), { query: '会计', reading: 'pinyin', ids: ['11'] })
  assert.deepEqual(await understood('lianghui'), { query: '两会', reading: 'pinyin', ids: ['14'] })
  assert.deepEqual(await understood('wanghan'), { query: 'wanghan', reading: 'typed', ids: [] })
  assert.deepEqual(await understood('chanyu'), { query: '单于', reading: 'pinyin', ids: ['15'] })
})

test('it spells a word of pinyin beside words in characters, by the lexicon or as their documents have it', async () => {
  assert.deepEqual(await understood('kuaiji 招生'), { query: '会计 招生', reading: 'pinyin', ids: ['11'] })
  assert.deepEqual(await understood('wengding 古寨'), { query: '翁丁 古寨', reading: 'pinyin', ids: ['12'] })
  assert.deepEqual(await understood('古寨 shijie 修'), {
    query: '古寨 石阶 修',
    reading: 'pinyin',
    ids: ['12'],
  })
  assert.deepEqual((await understood('huijian 万个 联合')).query, '会见 万个 联合')
})

test('it spells nothing that its other words do not stand with', async () => {
  for (const query of ['changzhi 古寨', 'wengding 招生', 'wanghan 古寨'])
    assert.notEqual((await understood(query)).reading, 'pinyin', query)
})
