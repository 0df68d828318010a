import assert from 'node:assert/strict'
import { test } from 'node:test'
import fc from 'fast-check'
import { createSearch } from '../../../lib/search/answer/search.ts'
import { SearchError } from '../../../lib/search/index/search-error.ts'
import { fuzzRuns } from '../../support/fuzz-runs.ts'
import { memoryIndex, sampleDocument } from '../../support/memory-index.ts'

const documents = [
  sampleDocument('2024-01-01/01/01', {
    date: '2024-01-01',
    headline: '<b>消防</b>&演练',
    paragraphs: [{ id: 'p1', text: '市消防救援支队举行演练。😀𠀀<script>alert(1)</script>' }],
  }),
  sampleDocument('2025-01-01/01/01', { date: '2025-01-01', paragraphs: [{ id: 'p1', text: '消防检查。' }] }),
]

test('it answers whatever is typed', async () => {
  const search = createSearch(await memoryIndex(documents))
  const hostile = [
    '"',
    '“',
    '-',
    '--',
    '|',
    'OR',
    'OR OR',
    '标题:',
    '标题:""',
    '-"',
    '日期:..',
    '日期:9999..0001',
    '😀',
    '𠀀',
    '\ud800',
    '__proto__',
    'constructor',
    '*',
    '\\',
    '消防'.repeat(5000),
    'a'.repeat(10_000),
    '消 '.repeat(3000),
  ]
  for (const query of hostile) assert.equal((await search.search(query)).query, query)
  await fc.assert(
    fc.asyncProperty(fc.string({ unit: 'binary', maxLength: 40 }), async (query) => {
      assert.equal((await search.search(query)).query, query)
    }),
    fuzzRuns(50),
  )
})

test('it marks exactly what was asked for, as data', async () => {
  const { hits } = await createSearch(await memoryIndex(documents)).search('<script>')
  assert.deepEqual(
    hits.map(({ passages, marked }) => ({ passages, marked })),
    [
      {
        passages: [
          {
            paragraph: 'p1',
            text: '市消防救援支队举行演练。😀𠀀<script>alert(1)</script>',
            marks: [[16, 24]],
          },
        ],
        marked: ['<script>'],
      },
    ],
  )
})

test('it says which file is missing or damaged', async () => {
  const index = await memoryIndex(documents)
  const shard = [...index.files.keys()].find((path) => /\/p\w+\.bin$/.test(path)) ?? ''
  const whole = index.files.get(shard) ?? new Uint8Array()
  index.files.set(shard, whole.slice(0, -1))
  const damaged = `${shard} should be as it was written, but its checksum differs`
  await assert.rejects(createSearch(index).search('消防'), new SearchError('damaged', damaged))
  index.files.delete(shard)
  const missing = `${shard} should be there, but could not be fetched`
  await assert.rejects(createSearch(index).search('消防'), (error: unknown) => {
    assert.ok(error instanceof SearchError)
    assert.deepEqual([error.kind, error.message], ['network', missing])
    return true
  })
})

test('it goes on with the new index when the site was published anew', async () => {
  const before = await memoryIndex(documents)
  const after = await memoryIndex([
    ...documents,
    sampleDocument('2026-01-01/01/01', { date: '2026-01-01', headline: '消防新闻' }),
  ])
  let current = before
  const search = createSearch({ fetchBytes: (path) => current.fetchBytes(path) })
  await search.open()
  current = after
  assert.equal((await search.search('消防')).total, 3)
})
