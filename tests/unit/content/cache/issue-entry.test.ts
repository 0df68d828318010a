import assert from 'node:assert/strict'
import { test } from 'node:test'
import { toIssueEntry } from '../../../../lib/content/cache/issue-entry.ts'
import { sampleArticle, sampleIssue, samplePage } from '../../../support/sample.ts'

const picture = { file: 'a/01/page.png', width: 3, height: 4, bytes: 5, hash: 'h' }
const fact = { label: '开会', quote: '开会17次', paragraph: 'p1' }

test('toIssueEntry: it gives what lists need, and leaves the texts out', () => {
  const article = sampleArticle('a/01/01', {
    kicker: '引题',
    subhead: '副题',
    section: 'yaowen',
    corrections: [{ date: '2025', text: '改' }],
    topics: ['甲'],
    facts: [fact],
  })
  const issue = sampleIssue(
    'a',
    [
      samplePage('a/01', [article], { label: 'A1', name: '要闻', image: picture }),
      samplePage('a/02', [sampleArticle('a/02/01')], { image: { ...picture, file: 'a/02/page.png' } }),
    ],
    { label: '专刊', source: { file: 'a/source.txt', bytes: 1, hash: 'h' } },
  )
  const entry = { rank: 'normal', kind: 'news', status: 'published', corrections: [] }
  assert.deepEqual(toIssueEntry(issue), {
    id: 'a',
    title: '测试a',
    kind: 'regular',
    slogans: [],
    label: '专刊',
    hasFacts: true,
    front: picture,
    pages: [
      {
        id: 'a/01',
        label: 'A1',
        name: '要闻',
        articles: [
          {
            ...entry,
            id: 'a/01/01',
            headline: ['标题01'],
            kicker: '引题',
            subhead: '副题',
            section: 'yaowen',
            corrections: [{ date: '2025', text: '改' }],
          },
        ],
      },
      { id: 'a/02', articles: [{ ...entry, id: 'a/02/01', headline: ['标题01'] }] },
    ],
  })
})

test('toIssueEntry: it says nothing of what an issue does not have', () => {
  const paid = sampleArticle('a/01/01', { kind: 'advertisement', facts: [fact] })
  const entry = toIssueEntry(sampleIssue('a', [samplePage('a/01', [paid])]))
  assert.deepEqual(Object.keys(entry).sort(), ['id', 'kind', 'pages', 'slogans', 'title'])
})
