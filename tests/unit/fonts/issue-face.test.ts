import assert from 'node:assert/strict'
import { test } from 'node:test'
import { issueFace, issueHeadlines } from '../../../lib/fonts/issue-face.ts'
import { sampleArchive, sampleArticle, sampleBody, sampleIssue, samplePage } from '../../support/sample.ts'

const { publication } = sampleArchive([])
const issue = sampleIssue(
  'a',
  [
    samplePage('a/01', [
      sampleArticle('a/01/01', { rank: 'brief', headline: ['简讯'] }),
      sampleArticle('a/01/02', {
        rank: 'lead',
        headline: ['头条', '两半'],
        body: sampleBody('文', '## 分题'),
      }),
      sampleArticle('a/01/03', {
        rank: 'lead',
        headline: ['已撤'],
        status: 'withdrawn',
        body: sampleBody('## 不取'),
      }),
    ]),
    samplePage('a/02', [
      sampleArticle('a/02/01', { rank: 'major', headline: ['要闻'], body: sampleBody('## 不取') }),
      sampleArticle('a/02/02', { rank: 'ear', headline: ['报眼'] }),
    ]),
  ],
  { title: '刊题', label: '专刊', slogans: ['口号'] },
)

test('issueHeadlines: it gives what all pages show, then leads with their 分题, then the rest by rank', () => {
  assert.deepEqual(issueHeadlines(publication, issue), [
    '刊题',
    '专刊',
    '口号',
    '测试日报',
    '头条 两半',
    '分题',
    '本文已撤下',
    '报眼',
    '要闻',
    '简讯',
  ])
})

test('issueFace: it covers them all and bears the id of the issue', () => {
  const face = issueFace(publication, issue)
  assert.match(face.url ?? '', /^\/assets\/fonts\/a\.[0-9a-f]{10}\.woff2$/)
  assert.equal(
    issueHeadlines(publication, issue).every((text) => face.covers(text)),
    true,
  )
  assert.equal(face.covers('不取'), false)
})
