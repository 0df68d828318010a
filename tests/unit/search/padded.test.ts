import assert from 'node:assert/strict'
import { test } from 'node:test'
import fc from 'fast-check'
import { createSearch } from '../../../lib/search/answer/search.ts'
import { fold } from '../../../lib/search/builder/fold-table.ts'
import { normalise, normalQuery, normalText } from '../../../lib/search/text/normalise.ts'
import { fuzzRuns } from '../../support/fuzz-runs.ts'
import { memoryIndex, sampleDocument } from '../../support/memory-index.ts'

const texts = [
  '⻓治市⼤⻔镇的⻋间，⻑治縣的⺠居。',
  '本报讯（记者 王　涵 李　四 张三丰）单　位：万元。',
  '王家庄的涵洞通了车。',
  '消防 救 援队伍，A 股 票，甲 乙丙。',
]
const documents = texts.map((text, at) =>
  sampleDocument(`2025-01-01/01/0${at + 1}`, {
    date: '2025-01-01',
    byline: at === 1 ? ['王　涵', '王　小　明'] : at === 2 ? ['王涵'] : [],
    paragraphs: [{ id: 'p1', text }],
  }),
)

async function found(query: string) {
  const { hits, understood } = await createSearch(await memoryIndex(documents)).search(query)
  return understood.reading === 'typed' ? hits.map(({ id }) => id.slice(-2)).sort() : []
}

test('it reads radicals as the ideographs that they stand for', () => {
  assert.equal(normalText('⻓治市⼤⻔镇⻋⺠⻘⻆⻢⻥⻩⻨⻰⻳⺟'), '长治市大门镇车民青角马鱼黄麦龙龟母')
  assert.equal(normalText('⻑治⾧治', fold), '长治长治')
})

test('it closes blanks between single characters of a text and no others', () => {
  for (const [printed, closed] of [
    ['王　涵', '王涵'],
    ['王　小　明', '王小明'],
    ['记者 王　涵 李　四 张三丰', '记者 王涵李四 张三丰'],
    ['单　位：万元', '单位:万元'],
    ['（单 位）', '(单位)'],
    ['消防 救援', '消防 救援'],
    ['消防 救', '消防 救'],
    ['A 股 票b', 'a 股 票b'],
    ['3 月 5 日', '3 月 5 日'],
    ['𠮷 田', '𠮷田'],
    ['甲 か', '甲 か'],
    [' 王 涵 ', ' 王涵 '],
  ] as const) {
    assert.equal(normalText(printed), closed)
    assert.equal(normalText(closed), closed)
  }
  assert.equal(normalQuery('王　涵'), '王 涵')
})

test('it tells where the characters stand that a blank was closed between', () => {
  const { starts, ends, length } = normalise('署名 王　　涵')
  assert.deepEqual([...starts.subarray(0, length)], [0, 1, 2, 3, 6])
  assert.deepEqual([...ends.subarray(0, length)], [1, 2, 3, 4, 7])
})

test('it finds what a PDF has as radicals, and by radicals', async () => {
  for (const query of [
    '长治市',
    '长治市大门镇',
    '⻓治市⼤⻔镇',
    '⻑治市',
    '车间',
    '⻋间',
    '长治县的民居',
    '長治縣',
  ])
    assert.deepEqual(await found(query), ['01'], query)
})

test('it finds a name that is padded in print, and marks it as printed', async () => {
  for (const [query, ids] of [
    ['王涵', ['02', '03']],
    ['作者:王涵', ['02', '03']],
    ['作者:王　涵', ['02', '03']],
    ['作者：王小明', ['02']],
    ['“王　涵”', ['02', '03']],
    ['王 涵', ['02', '03']],
    ['单位', ['02']],
    ['李四', ['02']],
    ['王涵 李四', ['02']],
  ] as const) {
    assert.deepEqual(await found(query), ids, query)
  }
  const { hits } = await createSearch(await memoryIndex(documents)).search('王涵 单位')
  assert.deepEqual(
    hits.map(({ marked, passages }) => ({ marked, passages })),
    [
      {
        marked: ['王　涵', '单　位'],
        passages: [
          {
            paragraph: 'p1',
            text: texts[1],
            marks: [
              [7, 10],
              [19, 22],
            ],
          },
        ],
      },
    ],
  )
})

test('it finds a phrase cut out of a text, where its edge was part of a longer word', async () => {
  for (const phrase of ['防 救', '救 援队', '乙丙', '甲 乙', '股 票', '防 救 援', '者 王　涵 李'])
    assert.deepEqual(await found(`“${phrase}”`), phrase.includes('王') ? ['02'] : ['04'], phrase)
  assert.deepEqual(await found('“甲乙”'), [])
})

test('it counts and narrows by a name however it is padded, and shows it as printed', async () => {
  const search = createSearch(await memoryIndex(documents))
  const { facets } = await search.search('王')
  assert.deepEqual(facets.bylines, [
    { value: '王涵', label: '王　涵', count: 2 },
    { value: '王小明', label: '王　小　明', count: 1 },
  ])
  for (const byline of ['王涵', '王　涵']) {
    const { hits } = await search.search('', { filter: { byline } })
    assert.deepEqual(
      hits.map(({ byline: names }) => names),
      [['王涵'], ['王　涵', '王　小　明']],
    )
  }
})

test('it finds every phrase in the text that it was cut out of, wherever blanks stand', async () => {
  const text = fc.string({ unit: fc.constantFrom(...'甲乙丙 　⻓A，'), minLength: 6, maxLength: 14 })
  const cut = fc.tuple(text, fc.nat({ max: 12 }), fc.integer({ min: 1, max: 8 }))
  await fc.assert(
    fc.asyncProperty(fc.array(cut, { minLength: 1, maxLength: 8 }), async (cuts) => {
      const all = cuts.map(([body], at) =>
        sampleDocument(`2025-01-01/01/0${at + 1}`, { paragraphs: [{ id: 'p1', text: body }] }),
      )
      const search = createSearch(await memoryIndex(all))
      for (const [at, [body, from, length]] of cuts.entries()) {
        const phrase = body.slice(from, from + length)
        if (!/[甲乙丙⻓]/.test(phrase) || /A$|^A/.test(phrase.trim())) continue
        const { hits } = await search.search(`“${phrase}”`, { limit: 20 })
        assert.ok(
          hits.some(({ id }) => id === all[at]?.id),
          JSON.stringify([phrase, body]),
        )
      }
    }),
    fuzzRuns(20),
  )
})
