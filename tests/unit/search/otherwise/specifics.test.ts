import assert from 'node:assert/strict'
import { test } from 'node:test'
import { createSearch } from '../../../../lib/search/answer/search.ts'
import { readYear } from '../../../../lib/search/otherwise/read-year.ts'
import { keepsSpecifics } from '../../../../lib/search/otherwise/specifics.ts'
import { memoryIndex, sampleDocument } from '../../../support/memory-index.ts'

/** A made-up paper: date, headline, text. */
const printed = [
  ['2021-03-05', '学习贯彻二十届四中全会精神', '全县干部学习贯彻党的二十届四中全会精神。'],
  ['2022-06-07', '全国高考今日开考', '2022年全国高考今日开考，考点设在第三中学。'],
  ['2023-02-01', '县两会开幕', '2023年年会在礼堂举行，两会代表报到。'],
  ['2024-06-07', '考生走进考场', '全国高考首日平稳，消防车停在门口。'],
  ['2025-05-12', '消防演练进社区', '消防救援大队举行第十七次演练，202人参加。'],
  ['2025-05-12', '桦南县种下新林', '佳木斯市桦南县种树三千亩，陵川县来学。'],
  ['2025-05-13', '电动自行车换牌', '电动自行车换牌，机动自行车棚拆除。'],
  ['2025-05-13', '东河村修路', '东河村修路，东河乡补助五万元，山西省拨款。'],
  ['2025-05-14', '十四五规划收官', '十四五规划收官，三大工程完工。'],
  ['2025-05-14', '王涵说养蜂', '王涵养蜂二十三年，蜂蜜卖到河南。'],
  ['2025-05-29', '调查组公布结论', '“5·22”瓦斯爆炸事故调查组公布结论。'],
] as const
const documents = printed.map(([date, headline, text], at) =>
  sampleDocument(`${date}/01/${String(at + 1).padStart(2, '0')}`, {
    date,
    headline,
    paragraphs: [{ id: 'p1', text }],
  }),
)

async function ask(query: string) {
  const { hits, suggestions, missing, understood } = await createSearch(index).search(query)
  return {
    ids: hits.map(({ id }) => id.slice(-2)).sort(),
    read: understood.query,
    reading: understood.reading,
    offered: suggestions.map((suggestion) => suggestion.query),
    missing,
  }
}
const index = await memoryIndex(documents)

/** What may be shown for a query: nothing where the paper has only another number, year or place. */
const right: readonly (readonly [query: string, ids: readonly string[]])[] = [
  ['二十届六中全会', []],
  ['二十届五中全会', []],
  ['二十届六中全会精神', []],
  ['学习贯彻党的二十届六中全会精神', []],
  ['十九届四中全会', []],
  ['二十届四中全会', ['01']],
  ['20届4中全会', ['01']],
  ['学习四中全会', ['01']],
  ['2025年两会', []],
  ['2023年两会', ['03']],
  ['23年两会', ['03']],
  ['2026年年会', []],
  ['24年年会', []],
  ['24年全国高考', ['04']],
  ['2024全国高考', ['04']],
  ['2024年全国高考', ['04']],
  ['全国高考 2024', ['04']],
  ['22年全国高考', ['02']],
  ['23年全国高考', []],
  ['2021年全国高考', []],
  ['二〇二四年全国高考', ['04']],
  ['2024年6月全国高考', ['04']],
  ['2024年7月全国高考', []],
  ['消防 2023', []],
  ['消防 2019', []],
  ['消防 2024', ['04']],
  ['2023年消防演练', []],
  ['消防演练 203人', []],
  ['第十六次消防演练', []],
  ['第十七次消防演练', ['05']],
  ['第17次消防演练', ['05']],
  ['第七次演练', []],
  ['佳木斯桦川县', []],
  ['桦川县', []],
  ['桦川县种树三千亩', []],
  ['桦南县种树五千亩', []],
  ['桦南县种树3000亩', ['06']],
  ['桦南县的种树', ['06']],
  ['平川县', []],
  ['西河村修路', []],
  ['东河镇修路', []],
  ['冬河村修路', []],
  ['东河村的修路', ['08']],
  ['陕西省拨款', []],
  ['山西拨款', ['08']],
  ['陕西拨款', []],
  ['补助六万元', []],
  ['补助5万元', ['08']],
  ['十五五规划', []],
  ['十五五规划收官', []],
  ['14五规划', ['09']],
  ['13五规划', []],
  ['四大工程完工', []],
  ['养蜂三十三年', []],
  ['养蜂23年', ['10']],
  ['蜂蜜卖到湖南', []],
  ['王涵养蜂三年', []],
  ['522瓦斯爆炸事故调查组', ['11']],
  ['五二二瓦斯爆炸事故调查组', ['11']],
  ['523瓦斯爆炸事故调查组', []],
  ['演练二十九号开始', []],
  ['3月5日学习四中全会精神', ['01']],
  ['3月6日学习四中全会精神', []],
]

test('it exchanges no number, year or place for another', async () => {
  const shown: (readonly [string, readonly string[]])[] = []
  for (const [query] of right) shown.push([query, (await ask(query)).ids])
  assert.deepEqual(shown, right)
})

test('it offers what is there, and names what is not', async () => {
  const none = { ids: [], reading: 'typed' }
  assert.deepEqual(await ask('消防 2023'), { ...none, read: '消防 2023', offered: ['消防'], missing: [] })
  assert.deepEqual(await ask('消防 2019'), {
    ...none,
    read: '消防 2019',
    offered: ['消防'],
    missing: ['2019'],
  })
  assert.deepEqual(await ask('2019年消防演练'), {
    ...none,
    read: '2019年消防演练',
    offered: ['消防演练'],
    missing: ['2019年'],
  })
  assert.deepEqual(await ask('桦川县种树三千亩'), {
    ...none,
    read: '桦川县种树三千亩',
    offered: ['种树三千亩'],
    missing: ['桦川县'],
  })
})

test('it reads a year typed short, and looks in what was printed that year', async () => {
  const { read, reading } = await ask('24年全国高考')
  assert.deepEqual({ read, reading }, { read: '全国高考 日期:2024', reading: 'year' })
  const inText = await ask('22年全国高考')
  assert.deepEqual([inText.read, inText.reading], ['2022年全国高考', 'year'])
  for (const [typed, date] of [
    ['24年高考', '2024'],
    ['49年建国', '1949'],
    ['九八年抗洪', '1998'],
    ['2024年3月5日演练', '2024-03-05'],
    ['2024 高考', '2024'],
    ['2024高考', '2024'],
  ] as const) {
    assert.equal(readYear(typed, 2025)?.date, date, typed)
  }
  for (const typed of ['2024人', '第24年', '12024', '13812345678', '高考', 'a2024', '3000'])
    assert.equal(readYear(typed, 2025), undefined, typed)
})

test('it shows no half of a word of which the paper has the whole', async () => {
  const { read, offered } = await ask('小型电动自行车换牌')
  assert.ok(![read, ...offered].some((query) => /(^| )(动|机动)自行车/.test(query)), read)
})

test('it tells spellings that keep what a query names from those that do not', () => {
  for (const [query, other] of [
    ['二十届六中全会', '二十届四中全会'],
    ['陕西新闻', '山西新闻'],
    ['佳木斯桦川县', '佳木斯桦南县'],
    ['思念', '四年'],
    ['2023', '2022'],
    ['二十一大', '二十一号'],
  ] as const) {
    assert.equal(keepsSpecifics(query, other), false, query)
  }
  for (const [query, other] of [
    ['消访救援', '消防救援'],
    ['巴卦田', '八卦田'],
    ['长治市消访演练', '长治市消防演练'],
    ['第17次消访', '第17次消防'],
    ['消访进社区', '消防进社区'],
  ] as const) {
    assert.equal(keepsSpecifics(query, other), true, query)
  }
})
