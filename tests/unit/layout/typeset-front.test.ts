import assert from 'node:assert/strict'
import { test } from 'node:test'
import { typesetFront } from '../../../lib/layout/typeset-front.ts'
import type { Article } from '../../../lib/model.ts'
import { sampleArticle, sampleIssue, samplePage } from '../../support/sample.ts'

const ranked = (id: string, rank: Article['rank']) => sampleArticle(id, { rank })

test('typesetFront: it takes the first lead as 头条, the leads of other pages as 要闻', () => {
  const issue = sampleIssue('a', [
    samplePage('a/01', [ranked('a/01/01', 'lead'), ranked('a/01/02', 'brief'), ranked('a/01/03', 'ear')]),
    samplePage('a/02', [
      ranked('a/02/01', 'lead'),
      ranked('a/02/02', 'normal'),
      ranked('a/02/03', 'major'),
      ranked('a/02/04', 'ear'),
    ]),
  ])
  const front = typesetFront(issue)
  const ids = (list: typeof front.leads) => list.map(({ article }) => article.id)
  assert.deepEqual(
    [ids(front.leads), ids(front.majors), ids(front.normals), ids(front.briefs), front.ear?.id, front.only],
    [['a/01/01'], ['a/02/01', 'a/02/03'], ['a/02/02', 'a/02/04'], ['a/01/02'], 'a/01/03', undefined],
  )
})

test('typesetFront: it knows the one article of an issue that has no other', () => {
  const article = ranked('a/01/01', 'lead')
  const page = samplePage('a/01', [article])
  const front = typesetFront(sampleIssue('a', [page]))
  assert.deepEqual(front.only, { page, article })
  assert.deepEqual(front.leads[0]?.lede, {
    blocks: article.body.blocks,
    options: { idPrefix: '01-01-', linkBase: '/issues/a/01/01/' },
  })
})

test('typesetFront: it takes no advertisement for 头条 or 要闻, whatever its rank', () => {
  const sold = (id: string, rank: Article['rank']) => sampleArticle(id, { rank, kind: 'advertisement' })
  const page = samplePage('a/01', [
    sold('a/01/01', 'lead'),
    sold('a/01/02', 'major'),
    sold('a/01/03', 'brief'),
    ranked('a/01/04', 'normal'),
  ])
  const front = typesetFront(sampleIssue('a', [page]))
  const ids = (list: typeof front.leads) => list.map(({ article }) => article.id)
  assert.deepEqual(
    [ids(front.leads), ids(front.majors), ids(front.normals), ids(front.briefs)],
    [['a/01/04'], [], ['a/01/01', 'a/01/02'], ['a/01/03']],
  )
})

test('typesetFront: it shows no withdrawn article', () => {
  const page = samplePage('a/01', [sampleArticle('a/01/01', { status: 'withdrawn' })])
  assert.deepEqual(typesetFront(sampleIssue('a', [page])), { leads: [], majors: [], normals: [], briefs: [] })
})
