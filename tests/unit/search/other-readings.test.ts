import assert from 'node:assert/strict'
import { test } from 'node:test'
import { createSearch } from '../../../lib/search/answer/search.ts'
import { memoryIndex, sampleDocument } from '../../support/memory-index.ts'

const texts = [
  '市消防救援支队举行演练，韩旭辉出席。',
  '消防救援站开放，韩旭辉讲话。',
  '冒纳罗亚是一座火山，喷发了。',
  '图书馆里办起了书法展览。',
]
const documents = texts.map((text, at) =>
  sampleDocument(`2025-lianghui/01/0${at + 1}`, {
    date: '2025',
    issueTitle: '聚焦2025长治两会',
    paragraphs: [{ id: 'p1', text }],
  }),
)

async function understood(query: string) {
  const search = createSearch(await memoryIndex(documents))
  const answer = await search.search(query)
  return { ...answer.understood, ids: answer.hits.map(({ id }) => id.slice(-2)) }
}

test('it reads pinyin, whole, by initials and mixed', async () => {
  for (const query of ['xiaofang jiuyuan', 'xiaofangjiuyuan', 'xfjy', 'xiaofjy']) {
    assert.deepEqual(
      await understood(query),
      { query: '消防救援', reading: 'pinyin', ids: ['02', '01'] },
      query,
    )
  }
})

test('it reads pinyin among characters', async () => {
  for (const query of ['消防jiuyuan', 'xiaofang救援']) {
    const { query: read, reading } = await understood(query)
    assert.deepEqual({ read, reading }, { read: '消防救援', reading: 'pinyin' }, query)
  }
})

test('it knows how headlines and names are spelled that occur once', async () => {
  const rare = [
    sampleDocument('2025-lianghui/01/05', { date: '2025', headline: '漳泽湖畔白鹭翩跹', byline: ['王涵'] }),
    ...documents.slice(0, 1),
  ]
  const many = Array.from({ length: 200 }, (_, at) =>
    sampleDocument(`2024-01-01/01/${100 + at}`, { date: '2024-01-01', headline: '今日天气' }),
  )
  const search = createSearch(await memoryIndex([...many, ...rare]))
  for (const [typed, meant] of [
    ['bailupianxian', '白鹭翩跹'],
    ['wanghan', '王涵'],
    ['zhang ze hu pan', '漳泽湖畔'],
  ] as const) {
    assert.deepEqual((await search.search(typed)).understood, { query: meant, reading: 'pinyin' }, typed)
  }
})

test('it reads a phrase with one wrong character, wherever it stands', async () => {
  for (const query of ['消防救缘支队', '肖防救援支队', '消防救援支对举行']) {
    assert.deepEqual((await understood(query)).ids, ['01'], query)
  }
})

test('it takes a phrase in quotes as it stands', async () => {
  assert.deepEqual(await understood('"消访救援"'), { query: '"消访救援"', reading: 'typed', ids: [] })
})

test('it looks for a copied quotation without its source', async () => {
  const copied =
    '“冒纳罗亚是一座火山，喷发了。”——《标题》，测试日报，https://example.com/issues/2025-lianghui/01/03/#p1:~:text=%E5%86%92'
  assert.deepEqual((await understood(copied)).ids, ['03'])
  assert.deepEqual((await understood('火山 https://example.com/issues/')).ids, ['03'])
})

test('it reads traditional characters that are not looked up themselves', async () => {
  assert.deepEqual((await understood('市消防救援支隊舉行演練')).ids, ['01'])
  assert.deepEqual((await understood('市消防救援支隊舉行演練 OR 喷发')).ids.sort(), ['01', '03'])
})

test('it reads a word that sounds alike, a name as well', async () => {
  assert.deepEqual(await understood('消访救援'), {
    query: '消防救援',
    reading: 'homophone',
    ids: ['02', '01'],
  })
  assert.deepEqual(await understood('韩旭晖'), { query: '韩旭辉', reading: 'homophone', ids: ['02', '01'] })
})

test('it parts a run of words that stand nowhere together', async () => {
  assert.deepEqual(await understood('冒纳罗亚火山喷发'), {
    query: '冒纳罗亚 火山 喷发',
    reading: 'words',
    ids: ['03'],
  })
})

test('it leaves out of a run the word that stands nowhere', async () => {
  for (const query of ['夏威夷书法展览', '火星书法展览']) {
    const { query: read, reading, ids } = await understood(query)
    assert.deepEqual({ read, reading, ids }, { read: '书法展览', reading: 'loosened', ids: ['04'] }, query)
  }
  assert.deepEqual(await understood('法书览展馆'), { query: '法书览展馆', reading: 'typed', ids: [] })
})

test('it takes no piece of a short word that is none itself, but a whole word of several', async () => {
  for (const query of ['纳罗亚水', '震罗亚是', '罗亚是震'])
    assert.deepEqual((await understood(query)).ids, [], query)
  const { query, ids } = await understood('冒纳罗亚 停水')
  assert.deepEqual({ query, ids }, { query: '冒纳罗亚', ids: ['03'] })
})

test('it takes a word from the title of the issue', async () => {
  assert.deepEqual(await understood('两会 书法'), { query: '两会 书法', reading: 'loosened', ids: ['04'] })
})

test('it leaves a query alone that finds something or means nothing', async () => {
  assert.deepEqual(await understood('火山'), { query: '火山', reading: 'typed', ids: ['03'] })
  assert.deepEqual(await understood('防消援救'), { query: '防消援救', reading: 'typed', ids: [] })
})
