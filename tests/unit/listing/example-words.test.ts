import assert from 'node:assert/strict'
import { test } from 'node:test'
import { exampleQueries, exampleWords } from '../../../lib/listing/example-words.ts'
import type { Article } from '../../../lib/model.ts'
import { sampleArticle, sampleBody, sampleIssue, samplePage } from '../../support/sample.ts'

function issueOf(...articles: readonly Partial<Article>[]) {
  const samples = articles.map((known, at) => sampleArticle(`a/01/0${at + 1}`, known))
  return sampleIssue('a', [samplePage('a/01', samples)])
}

const sections = [{ id: 'essays', name: '副刊·大地', order: 1 }]

test('exampleWords: it gives topics, sections, people and short halves of headlines, as printed', () => {
  const issue = issueOf({
    headline: ['深入学习贯彻习近平新时代中国特色社会主义思想', '奋力谱写新篇章'],
    topics: ['两会'],
    section: 'essays',
    byline: [
      { role: '文字', name: '王　涵' },
      { role: '文字', name: '本报编辑部' },
    ],
  })
  assert.deepEqual(exampleWords(issue, sections), ['两会', '副刊·大地', '王　涵', '奋力谱写新篇章'])
})

test('exampleWords: it cuts nothing out of a sentence, however often it recurs', () => {
  const sentence = '认真学习贯彻习近平总书记重要讲话精神，以习近平新时代中国特色社会主义思想为指导'
  const issue = issueOf(
    ...Array.from({ length: 4 }, () => ({ headline: [sentence], body: sampleBody(sentence, sentence) })),
    { headline: ['“两个维护”', '消防|应急', '一'] },
  )
  assert.deepEqual(exampleWords(issue), [])
})

test('exampleWords: it gives no half of a headline that cuts a formula or a name of a Party paper in two', () => {
  const formulas = [
    ['学习贯彻党的二十届', '三中全会精神'],
    ['中国特色', '社会主义思想'],
    ['习近平生态', '文明思想'],
    ['中共中央政治局', '常务委员会'],
    ['第二个百年', '奋斗目标'],
    ['中华人民共和国', '成立七十五周年'],
    ['中国人民政治', '协商会议'],
    ['铸牢中华民族', '共同体意识'],
  ]
  const others = ['春耕正忙', '河上修起新桥'] as const
  const issue = issueOf(
    ...formulas.map((headline) => ({ headline, body: sampleBody(`会议强调，要${headline.join('')}。`) })),
    { headline: others, body: sampleBody('春耕开始了。'), byline: [{ role: '文字', name: '本报记者' }] },
  )
  assert.deepEqual(exampleWords(issue), others)
})

test('exampleWords: it gives none part of another, and nothing withdrawn or advertised', () => {
  const issue = issueOf(
    { headline: ['消防救援支队'], topics: ['消防救援'] },
    { headline: ['已撤的标题'], status: 'withdrawn' },
    { headline: ['家具大卖场'], kind: 'advertisement' },
    { headline: ['春耕正忙'] },
  )
  assert.deepEqual(exampleWords(issue), ['消防救援', '春耕正忙'])
})

test('exampleQueries: it names the field where no text has the word', () => {
  const issue = issueOf({
    headline: ['春耕正忙'],
    topics: ['农事', '春耕'],
    section: 'essays',
    body: sampleBody('农事不等人。'),
  })
  assert.deepEqual(exampleQueries(issue, sections), [
    { word: '农事', query: '农事' },
    { word: '春耕', query: '春耕' },
    { word: '副刊·大地', query: '栏目:副刊·大地' },
  ])
})
