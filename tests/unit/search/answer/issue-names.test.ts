import assert from 'node:assert/strict'
import { test } from 'node:test'
import { createSearch } from '../../../../lib/search/answer/search.ts'
import type { NameableIssue } from '../../../../lib/search/builder/issue-names.ts'
import { memoryIndex, sampleDocument } from '../../../support/memory-index.ts'

const special = {
  id: '2025-lianghui',
  title: '聚焦2025长治两会',
  label: '两会专刊',
  kind: 'special',
  date: '2025',
}
const issues = [
  { id: '1999-extra', title: '号外', kind: 'extra', date: '1999-12-20' },
  { id: '2024-03-04', title: '测试日报', kind: 'regular', date: '2024-03-04', number: '20411' },
  { id: '2024-03-05', title: '测试日报', kind: 'regular', date: '2024-03-05', number: '总第20412期' },
  { id: '2024-03-05-suppl', title: '国庆增刊', kind: 'supplement', date: '2024-03-05', number: '88' },
  { id: '2024-12-31', title: '测试日报', kind: 'regular', date: '2024-12-31', number: '20413' },
  special,
] as readonly NameableIssue[]
const documents = [
  sampleDocument('1999-extra/01/01', { date: '1999-12-20', issueTitle: '号外', headline: '今日特别消息' }),
  sampleDocument('2024-03-05/01/01', { date: '2024-03-05', headline: '年会开幕', byline: ['梁辉'] }),
  sampleDocument('2025-lianghui/01/01', {
    date: '2025',
    issueTitle: special.title,
    headline: '书法展开幕',
    paragraphs: [{ id: 'p1', text: '2025年年会开幕。' }],
  }),
]
const index = await memoryIndex(documents, issues)

async function named(query: string) {
  return (await createSearch(index).search(query)).issues.map(({ id }) => id)
}

test('it finds a special issue by its title, its label and its date', async () => {
  const { issues: found, total, understood, suggestions } = await createSearch(index).search('2025年两会')
  const { id, title, label, date } = special
  assert.deepEqual(found, [{ id, title, label, date }])
  assert.deepEqual([total, understood.reading, suggestions], [0, 'typed', []])
  for (const query of [
    '两会',
    '长治两会',
    '长治市两会',
    '两会专刊',
    '两会 专刊',
    '聚焦2025长治两会',
    '2025两会',
    '25年两会',
    '二〇二五年两会',
    '2025年长治市两会专刊',
    '“两会专刊”',
    '兩會專刊',
  ]) {
    assert.deepEqual(await named(query), ['2025-lianghui'], query)
  }
})

test('it names no issue that the query does not name', async () => {
  for (const query of [
    '2024年两会',
    '202',
    '两会 书法',
    '太原两会',
    '四会',
    '两',
    '-两会',
    '标题:两会',
    '两会 日期:2025',
    '年会',
  ])
    assert.deepEqual(await named(query), [], query)
  const search = createSearch(index)
  assert.deepEqual((await search.search('两会', { filter: { years: [2025, 2025] } })).issues, [])
})

test('it finds what is in the articles beside the issue', async () => {
  const { issues: found, total } = await createSearch(index).search('2025年')
  assert.deepEqual([found.length, total], [0, 1])
  assert.deepEqual((await createSearch(index).search('号外')).issues, [
    { id: '1999-extra', title: '号外', date: '1999-12-20' },
  ])
})

test('it finds the issues of a day', async () => {
  for (const query of ['2024年3月5日', '2024-03-05', '2024年3月5日的报纸', '日期:2024-3-5'])
    assert.deepEqual(await named(query), ['2024-03-05-suppl', '2024-03-05'], query)
  assert.deepEqual(await named('1999年12月20日'), ['1999-extra'])
  assert.deepEqual(await named('2024年12月31日'), ['2024-12-31'])
  for (const query of ['2024年3月6日', '2023年3月5日', '2024年3月', '2024年2月30日'])
    assert.deepEqual(await named(query), [], query)
})

test('it finds the issues of a day of every year, the newest first', async () => {
  for (const query of ['3月5日', '3月5号', '03-05', '3/5', '3.5', '2024年3月5号'])
    assert.deepEqual(await named(query), ['2024-03-05-suppl', '2024-03-05'], query)
  assert.deepEqual(await named('12/20'), ['1999-extra'])
  for (const query of ['3月6日', '13/5', '3月', '3月5日 年会', '35'])
    assert.deepEqual(await named(query), [], query)
})

test('it finds an issue by its number', async () => {
  for (const query of ['第20412期', '总第20412期', '20412期'])
    assert.deepEqual(await named(query), ['2024-03-05'], query)
  assert.deepEqual(await named('第20413期'), ['2024-12-31'])
  assert.deepEqual(await named('第88期'), ['2024-03-05-suppl'])
  for (const query of ['第20414期', '第20410期', '20412', '第0期'])
    assert.deepEqual(await named(query), [], query)
})

test('it fetches little for it, however many issues there are', async () => {
  const many = Array.from({ length: 14_600 }, (_, at): NameableIssue => {
    const date = new Date(Date.UTC(1985, 0, 1 + at)).toISOString().slice(0, 10)
    const isSpecial = at % 30 === 29
    return isSpecial
      ? { id: `${date}-special`, title: `第${at}号测试特刊`, kind: 'special', date }
      : { id: date, title: '测试日报', kind: 'regular', date }
  })
  const large = await memoryIndex(documents, many)
  const bytesOf = (name: string) => {
    const [, bytes] = [...large.files].find(([path]) => path.startsWith(`${name}-`)) ?? []
    return bytes?.length ?? 0
  }
  assert.ok(bytesOf('names') > 0 && bytesOf('names') < 2500, `${bytesOf('names')}`)
  assert.ok(bytesOf('days') > 0 && bytesOf('days') < 2500, `${bytesOf('days')}`)
  const search = createSearch(large)
  await search.search('年会')
  assert.ok(!large.fetched.some((path) => /^(old-names|days|issues)-/.test(path)))
  assert.deepEqual(
    (await search.search('第29号测试特刊')).issues.map(({ id }) => id),
    ['1985-01-30-special'],
  )
  const without = await memoryIndex(documents)
  await createSearch(without).search('年会')
  assert.ok(!without.fetched.some((path) => /^(names|old-names|days|issues)-/.test(path)))
})
