import assert from 'node:assert/strict'
import { test } from 'node:test'
import { toListFile } from '../../../../../components/browser/search/list-file.ts'
import type { SearchHit } from '../../../../../lib/search/answer/answer.ts'

const hit = (known: Partial<SearchHit>): SearchHit => ({
  id: '2025-05-01/02/03',
  headline: { text: '新桥通车', marks: [[0, 2]] },
  issueTitle: '测试日报',
  page: '第02版：民生',
  date: '2025-05-01',
  byline: ['李测'],
  score: 1,
  passages: [],
  marked: ['新桥'],
  ...known,
})
const site = { newspaper: '测试日报', address: 'https://ceshi.example/search/?q=a' }
const heading = '\ufeff标题,日期,版,网址,引文\r\n'
const url = 'https://ceshi.example/issues/2025-05-01/02/03/'

test('it lists headline, date, page, address and citation, marked as UTF-8', () => {
  assert.equal(
    toListFile([hit({})], site),
    `${heading}新桥通车,2025-05-01,第02版：民生,${url},新桥通车[N/OL]. 测试日报，2025-05-01（02）. ${url}.\r\n`,
  )
})

test('it leaves what is not known unknown, and cites the issue where the newspaper has no name', () => {
  const { date: _, page: __, ...unknown } = hit({ issueTitle: '民生专刊' })
  assert.equal(
    toListFile([unknown], { address: site.address }),
    `${heading}新桥通车,日期不详,版次不详,${url},新桥通车[N/OL]. 民生专刊. ${url}.\r\n`,
  )
})

test('it brackets a year that the title of the issue alone tells, and leaves a page without number out', () => {
  const special = hit({ date: '2025', issueTitle: '2025两会专刊', page: '版次不详' })
  assert.equal(
    toListFile([special], { address: site.address }),
    `${heading}新桥通车,2025,版次不详,${url},新桥通车[N/OL]. 2025两会专刊，[2025]. ${url}.\r\n`,
  )
})

test('it cites no advertisement and nothing of a withdrawn article', () => {
  const advertisement = hit({ label: '广告', headline: { text: '灯具酬宾', marks: [] } })
  const withdrawn = hit({ headline: { text: '本文已撤下', marks: [] } })
  assert.equal(
    toListFile([advertisement, withdrawn], site),
    `${heading}〔广告〕灯具酬宾,2025-05-01,第02版：民生,${url},\r\n本文已撤下,2025-05-01,第02版：民生,${url},\r\n`,
  )
})

test('it keeps commas, quotation marks and line breaks within their cell, and no headline is a formula', () => {
  const odd = (text: string) => hit({ label: '广告', headline: { text, marks: [] } })
  const cells = [odd('a,b'), odd('说"好"'), odd('一\n二')].map(
    (one) => toListFile([one], site).split('\r\n')[1],
  )
  assert.deepEqual(cells, [
    `"〔广告〕a,b",2025-05-01,第02版：民生,${url},`,
    `"〔广告〕说""好""",2025-05-01,第02版：民生,${url},`,
    `"〔广告〕一\n二",2025-05-01,第02版：民生,${url},`,
  ])
  for (const text of ['=1+1', '+1', '-1', '@SUM(A1)']) {
    const row = toListFile([hit({ headline: { text, marks: [] } })], site).split('\r\n')[1]
    assert.equal(row?.startsWith(`'${text},`), true, row)
  }
})
