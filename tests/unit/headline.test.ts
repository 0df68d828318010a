import assert from 'node:assert/strict'
import { test } from 'node:test'
import { fullTitle, headlineText, sharesTitle } from '../../lib/headline.ts'
import { sampleArchive, sampleArticle, sampleIssue } from '../support/sample.ts'

test('headlineText: it joins the halves by one space', () => {
  assert.equal(
    headlineText(sampleArticle('a/01/01', { headline: ['精准防控', '聚力攻坚'] })),
    '精准防控 聚力攻坚',
  )
})

test('fullTitle: it takes the dash from the 副题', () => {
  const article = sampleArticle('a/01/01', { headline: ['主题'], subhead: '——副题' })
  assert.equal(fullTitle(article), '主题：副题')
})

test('fullTitle: it shows no word of a withdrawn article', () => {
  const article = sampleArticle('a/01/01', { headline: ['主题'], subhead: '——副题', status: 'withdrawn' })
  assert.equal(fullTitle(article), '本文已撤下')
})

test('sharesTitle: it sees one title in 聚焦2025长治两会 专刊 and 聚焦2025长治两会 with 两会专刊', () => {
  const { publication } = sampleArchive([])
  const issue = sampleIssue('a', [], { title: '聚焦2025长治两会', label: '两会专刊' })
  const titles = ['聚焦2025长治两会 专刊', '聚焦2025长治两会', '聚焦2025长治两会日报', '测试日报']
  assert.deepEqual(
    titles.map((title) => sharesTitle({ ...publication, title }, issue)),
    [true, true, false, false],
  )
})
