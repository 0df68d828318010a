import assert from 'node:assert/strict'
import { test } from 'node:test'
import { countIssues, frontLead } from '../../../lib/listing/issue-counts.ts'
import type { Article } from '../../../lib/model.ts'
import { sampleArticle, sampleIssue, samplePage } from '../../support/sample.ts'

const issueOf = (...articles: readonly Partial<Article>[]) =>
  sampleIssue('a', [
    samplePage(
      'a/01',
      articles.map((known, index) => sampleArticle(`a/01/0${index + 1}`, known)),
    ),
    samplePage('a/02', [sampleArticle('a/02/01', { rank: 'lead' })]),
  ])

test('countIssues: it counts issues, pages and articles, withdrawn ones left out', () => {
  const counts = countIssues([issueOf({}, { status: 'withdrawn' }), issueOf()])
  assert.deepEqual(counts, { issues: 2, pages: 4, articles: 3 })
})

test('frontLead: it gives the first 头条 of the first page, else its first article', () => {
  assert.equal(frontLead(issueOf({}, { rank: 'lead' }, { rank: 'lead' }))?.id, 'a/01/02')
  assert.equal(frontLead(issueOf({}, {}))?.id, 'a/01/01')
})

test('frontLead: it never gives an advertisement, a withdrawn article or one of another page', () => {
  const sold = { kind: 'advertisement', rank: 'lead' } as const
  const gone = { status: 'withdrawn', rank: 'lead' } as const
  assert.equal(frontLead(issueOf(sold, gone, {}))?.id, 'a/01/03')
  assert.equal(frontLead(issueOf(sold, gone)), undefined)
  assert.equal(frontLead(sampleIssue('b', [])), undefined)
})
