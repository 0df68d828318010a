import assert from 'node:assert/strict'
import { describe, it } from 'node:test'
import { IndexReader } from '../../../../lib/search/index/index-reader.ts'
import type { SearchDocument } from '../../../../lib/search/index/search-document.ts'
import { parseQuery } from '../../../../lib/search/query/parse-query.ts'
import { type Outcome, QueryRunner, type RunOptions } from '../../../../lib/search/rank/run-query.ts'
import { memoryIndex, sampleDocument } from '../../../support/memory-index.ts'

const usual: RunOptions = { filter: {}, order: 'relevance', wanted: 10 }

describe('running a query: which documents hold it, in order, and how many they are', () => {
  it('reads all of up to forty candidates, so that the total is exact', async () => {
    const { outcome, read } = await run(weather(40), '多云转晴', { ...usual, wanted: 3 })
    assert.deepEqual(counts(outcome), { matches: 40, total: 40, isExact: true, numbers: 40 })
    assert.equal(read, 40)
  })

  it('reads no more than are wanted of forty-one, and says about how many there are', async () => {
    const { outcome, read } = await run(weather(41), '多云转晴', { ...usual, wanted: 3 })
    assert.deepEqual(counts(outcome), { matches: 3, total: 41, isExact: false, numbers: 41 })
    assert.equal(read, 3)
  })

  it('takes the share of what was read that holds the query for the share of all', async () => {
    // Of 多云转晴 and 转晴多云 both have every pair, but only every second text has the sentence.
    const texts = Array.from({ length: 60 }, (_, at) => (at % 2 === 0 ? '多云转晴' : '多云转，云转晴'))
    const { outcome } = await run(bodies(texts), '多云转晴', { ...usual, order: 'date' })
    assert.deepEqual(counts(outcome), { matches: 10, total: 30, isExact: false, numbers: 60 })
  })

  it('knows the total of one or two ideographs without reading', async () => {
    const { outcome, read } = await run(weather(60), '多云', { ...usual, wanted: 5 })
    assert.deepEqual(counts(outcome), { matches: 5, total: 60, isExact: true, numbers: 60 })
    assert.equal(read, 5)
  })

  it('goes on reading until enough hold the query', async () => {
    const texts = Array.from({ length: 60 }, (_, at) => (at < 12 ? '多云转晴' : '多云转，云转晴'))
    const { outcome, read } = await run(bodies(texts), '多云转晴', { ...usual, order: 'date' })
    assert.deepEqual(counts(outcome), { matches: 12, total: 12, isExact: true, numbers: 12 })
    assert.deepEqual(outcome.numbers, [11, 10, 9, 8, 7, 6, 5, 4, 3, 2, 1, 0])
    assert.equal(read, 60)
  })

  it('reads those documents only that the index names', async () => {
    const documents = [
      ...bodies(['下雪']),
      ...bodies(
        Array.from({ length: 49 }, () => '多云'),
        1,
      ),
    ]
    const { outcome, read } = await run(documents, '下雪', usual)
    assert.deepEqual([numbersOf(outcome), read], [[0], 1])
    const section = { id: 'yaowen', name: '要闻' }
    const sectioned = documents.map((document, at) => (at === 7 ? { ...document, section } : document))
    const filtered = await run(sectioned, '', { ...usual, filter: { section: 'yaowen' } })
    assert.deepEqual([numbersOf(filtered.outcome), filtered.read], [[7], 1])
  })

  it('knows no total where a word of several is none of one or two ideographs', async () => {
    const found = async (query: string) =>
      counts((await run(weather(60), query, { ...usual, wanted: 3 })).outcome)
    const estimated = { matches: 3, total: 60, isExact: false, numbers: 60 }
    assert.deepEqual(await found('多云 多云转晴'), estimated)
    assert.deepEqual(await found('多云 OR 多云转晴'), estimated)
    assert.deepEqual(await found('多云 -多云转雪'), estimated)
    assert.deepEqual(await found('多云 -下雪'), { ...estimated, isExact: true })
  })

  it('orders all of up to forty by what was read, and more than forty as they were read', async () => {
    const near = async (count: number) => {
      const texts = Array.from({ length: count }, (_, at) => (at === 0 ? '多云晴，有风' : '多云，有风晴'))
      const { outcome } = await run(bodies(texts), '多云 晴', { ...usual, wanted: count })
      return numbersOf(outcome).indexOf(0)
    }
    // Of fifty, ten, ten, twenty and ten are read at a time, and what was told of stays where it is.
    assert.deepEqual([await near(40), await near(41), await near(50)], [0, 40, 40])
  })

  it('gives equal hits the newest first, and by date the newest first whatever they score', async () => {
    const documents = [
      ...bodies(['多云']),
      sampleDocument('i1/01/01', { headline: '多云' }),
      ...bodies(['多云'], 2),
    ]
    const byScore = await run(documents, '多云', usual)
    const byDate = await run(documents, '多云', { ...usual, order: 'date' })
    assert.deepEqual(
      [numbersOf(byScore.outcome), numbersOf(byDate.outcome)],
      [
        [1, 2, 0],
        [2, 1, 0],
      ],
    )
  })

  it('leaves out what a filter does not let through, and what the query excludes', async () => {
    const section = { id: 'yaowen', name: '要闻' }
    const documents = ['王　涵', '王涵', '李明'].map((name, at) =>
      sampleDocument(`i${at}/01/01`, { headline: '多云', byline: [name], ...(at > 0 && { section }) }),
    )
    const found = async (query: string, filter: RunOptions['filter']) =>
      numbersOf((await run(documents, query, { ...usual, filter })).outcome)
    assert.deepEqual(await found('多云', { byline: '王涵' }), [1, 0])
    assert.deepEqual(await found('多云', { section: 'yaowen' }), [2, 1])
    assert.deepEqual(await found('多云', { section: 'yaowen', byline: '王涵' }), [1])
    assert.deepEqual(await found('多云 -李明', {}), [1, 0])
    assert.deepEqual(await found('多云 -作者:李明', {}), [1, 0])
    assert.deepEqual(await found('', { section: 'yaowen' }), [2, 1])
  })

  it('leaves out who has the name that is filtered by within a longer one', async () => {
    const documents = [['王涵雨'], ['李明', '王涵'], ['王涵']].map((byline, at) =>
      sampleDocument(`i${at}/01/01`, { byline }),
    )
    const { outcome } = await run(documents, '', { ...usual, filter: { byline: '王涵' } })
    assert.deepEqual(numbersOf(outcome), [2, 1])
  })

  it('finds by dates alone', async () => {
    const documents = ['2024-05-01', '2025-05-01', '2025-05-02', '2026-01-01'].map((date) =>
      sampleDocument(`${date}/01/01`, { date }),
    )
    assert.deepEqual(numbersOf((await run(documents, '日期:2025', usual)).outcome), [2, 1])
  })

  it('reads traditional characters where no text has them, and fetches the table only then', async () => {
    const folded = await run(bodies(['消防演练', '天气']), '消防演練', usual)
    const plain = await run(bodies(['消防演练', '天气']), '消防演练', usual)
    assert.deepEqual([numbersOf(folded.outcome), numbersOf(plain.outcome)], [[0], [0]])
    assert.deepEqual([folded.foldTables, plain.foldTables], [1, 0])
  })

  it('reads traditional characters that are not among the terms looked up', async () => {
    const documents = bodies(['市消防救援支队举行演练', '多云'])
    const found = async (query: string) => numbersOf((await run(documents, query, usual)).outcome)
    assert.deepEqual(await found('市消防救援支隊舉行演練'), [0])
    assert.deepEqual(await found('市消防救援支隊舉行演練 OR 多云'), [1, 0])
    assert.deepEqual(await found('多云 OR 演练 -市消防救援支隊舉行演練'), [1])
  })

  it('reads one between those that are looked up, and fetches the table only where it may find more', async () => {
    // Of ten pairs 市消, 支队 and 大会 are looked up.
    const documents = bodies(['市消防救援支队举行大会', '多云', '市消防救援支队举行大会，多云'])
    const asked = async (query: string) => {
      const { outcome, foldTables } = await run(documents, query, usual)
      return [numbersOf(outcome), foldTables]
    }
    assert.deepEqual(await asked('市消防救援支队舉行大会'), [[0, 2], 1])
    assert.deepEqual(await asked('市消防救援支队舉行大会 多云'), [[2], 1])
    assert.deepEqual((await asked('市消防救援支队舉行大会 OR 多云'))[1], 1)
    assert.deepEqual(await asked('多云 -市消防救援支队舉行大会'), [[1], 1])
    assert.deepEqual(await asked('市消防救援支队举行大会'), [[0, 2], 0])
    assert.deepEqual(await asked('多云 -大会'), [[1], 0])
  })
})

describe('telling of the first hits while others are read', () => {
  it('tells of the first three, then of the first batch, and then gives all', async () => {
    const told: unknown[] = []
    const onFirst = (first: Outcome) => told.push(counts(first))
    const { outcome } = await run(weather(60), '多云转晴', { ...usual, wanted: 30, onFirst })
    assert.deepEqual(told, [
      { matches: 3, total: 60, isExact: false, numbers: 60 },
      { matches: 10, total: 60, isExact: false, numbers: 60 },
    ])
    assert.deepEqual(counts(outcome), { matches: 40, total: 60, isExact: false, numbers: 60 })
  })

  it('tells of them in the order that was asked for', async () => {
    const texts = Array.from({ length: 11 }, () => '多云转晴')
    const documents = [sampleDocument('i000/01/01', { headline: '多云转晴' }), ...bodies(texts, 1)]
    const firstTold = async (order: RunOptions['order']) => {
      const told: (readonly number[])[] = []
      await run(documents, '多云转晴', { ...usual, order, onFirst: (first) => told.push(numbersOf(first)) })
      return told[0]
    }
    assert.deepEqual(await firstTold('relevance'), [0, 11, 10])
    assert.deepEqual(await firstTold('date'), [11, 10, 9])
  })

  it('says that the total is exact where the index knows it', async () => {
    const told: unknown[] = []
    const onFirst = (first: Outcome) => told.push(counts(first))
    await run(weather(10), '多云', { ...usual, onFirst })
    assert.deepEqual(told, [{ matches: 3, total: 10, isExact: true, numbers: 10 }])
  })

  it('tells of the first batch only where it is neither all that there is nor all that is wanted', async () => {
    const toldOf = async (documents: readonly SearchDocument[], query: string, options: RunOptions) => {
      const told: number[] = []
      const onFirst = ({ matches }: Outcome) => told.push(matches.length)
      await run(documents, query, { ...options, onFirst })
      return told
    }
    assert.deepEqual(await toldOf(weather(8), '多云', usual), [])
    assert.deepEqual(await toldOf(weather(60), '多云', { ...usual, wanted: 5 }), [3])
    const late = Array.from({ length: 60 }, (_, at) => (at < 30 ? '多云转晴' : '多云转，云转晴'))
    assert.deepEqual(await toldOf(bodies(late), '多云转晴', { ...usual, order: 'date' }), [])
  })

  it('tells nothing where there is nothing, or no more than the first three', async () => {
    const told: unknown[] = []
    const onFirst = (first: Outcome) => told.push(counts(first))
    await run(weather(3), '多云转晴', { ...usual, onFirst })
    await run(weather(10), '下雪', { ...usual, onFirst })
    await run(bodies(Array.from({ length: 10 }, () => '多云转，云转晴')), '多云转晴', { ...usual, onFirst })
    assert.deepEqual(told, [])
  })

  it('fails as a whole where a text cannot be had', async () => {
    const index = await memoryIndex(weather(10))
    const fetchBytes = (path: string) =>
      path.startsWith('texts/') ? Promise.reject(new Error('offline')) : index.fetchBytes(path)
    const runner = new QueryRunner(await IndexReader.open(fetchBytes))
    const asked = runner.run(parseQuery('多云转晴'), { ...usual, onFirst: () => {} })
    await assert.rejects(asked, { name: 'SearchError', kind: 'network' })
  })
})

/** So many documents that all hold one sentence. */
function weather(count: number): readonly SearchDocument[] {
  return bodies(Array.from({ length: count }, () => '多云转晴'))
}

function bodies(texts: readonly string[], first = 0): readonly SearchDocument[] {
  return texts.map((text, at) =>
    sampleDocument(`i${String(first + at).padStart(3, '0')}/01/01`, { paragraphs: [{ id: 'p1', text }] }),
  )
}

async function run(documents: readonly SearchDocument[], query: string, options: RunOptions) {
  const index = await memoryIndex(documents)
  // The second file of texts comes late, so that there is a time in which only the first hits are read.
  const fetchBytes = async (path: string) => {
    if (path.endsWith('/1.bin')) await new Promise((resolve) => setTimeout(resolve, 20))
    return await index.fetchBytes(path)
  }
  const reader = await IndexReader.open(fetchBytes)
  const read = new Set<number>()
  const document = reader.document.bind(reader)
  reader.document = (number) => {
    read.add(number)
    return document(number)
  }
  const outcome = await new QueryRunner(reader).run(parseQuery(query), options)
  const foldTables = index.fetched.filter((path) => path.startsWith('fold')).length
  return { outcome, read: read.size, foldTables }
}

function numbersOf({ matches }: Outcome): readonly number[] {
  return matches.map(({ number }) => number)
}

function counts({ matches, total, isExact, numbers }: Outcome) {
  return { matches: matches.length, total, isExact, numbers: numbers.length }
}
