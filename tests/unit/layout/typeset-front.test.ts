import assert from 'node:assert/strict'
import { test } from 'node:test'
import { type FrontPage, typesetFront } from '../../../lib/layout/typeset-front.ts'
import type { Article } from '../../../lib/model.ts'
import { sampleArticle, sampleBody, sampleIssue, samplePage } from '../../support/sample.ts'

const ranked = (id: string, rank: Article['rank']) => sampleArticle(id, { rank })
const sold = (id: string, rank: Article['rank']) => sampleArticle(id, { rank, kind: 'advertisement' })

/** Which article stands where on a front page, in which size. */
function shape({ lead, seconds, sections, ear }: FrontPage) {
  const of = (pieces: FrontPage['seconds']) => pieces.map(({ article, size }) => `${article.id} ${size}`)
  return {
    ear: ear?.id,
    lead: lead?.article.id,
    seconds: of(seconds),
    sections: sections.map(({ page, articles }) => [page.id, ...of(articles)]),
  }
}

test('typesetFront: it takes the first lead as 头条, leads of other pages as 二条, the rest by 版 with briefs last', () => {
  const front = typesetFront(
    sampleIssue('a', [
      samplePage('a/01', [ranked('a/01/01', 'lead'), ranked('a/01/02', 'brief'), ranked('a/01/03', 'ear')]),
      samplePage('a/02', [
        ranked('a/02/01', 'lead'),
        ranked('a/02/02', 'brief'),
        ranked('a/02/03', 'major'),
        ranked('a/02/04', 'ear'),
      ]),
    ]),
  )
  assert.deepEqual(shape(front), {
    ear: 'a/01/03',
    lead: 'a/01/01',
    seconds: ['a/02/01 major', 'a/02/03 major'],
    sections: [
      ['a/01', 'a/01/02 brief'],
      ['a/02', 'a/02/04 minor', 'a/02/02 brief'],
    ],
  })
  assert.equal(front.only, undefined)
})

test('typesetFront: it fills the column beside a tall 头条 with what comes next, and the 头条 beside a tall column', () => {
  const picture = { file: 'a.jpg', width: 3, height: 2, bytes: 1, hash: 'a' }
  const photos = [{ caption: '桥', picture }]
  const text = sampleBody(...Array.from({ length: 9 }, () => '字'.repeat(100)))
  const page = (majors: number, known: Partial<Article>) =>
    samplePage('a/01', [
      sampleArticle('a/01/01', { rank: 'lead', body: text, ...known }),
      ...Array.from({ length: majors }, (_, index) => ranked(`a/01/1${index}`, 'major')),
      ...Array.from({ length: 9 }, (_, index) => ranked(`a/01/2${index}`, 'normal')),
    ])
  const filled = (majors: number, known: Partial<Article>) => {
    const { lead, seconds } = typesetFront(sampleIssue('a', [page(majors, known)]))
    return { paragraphs: lead?.text.blocks.length, seconds: seconds.map(({ size }) => size) }
  }
  assert.deepEqual(
    { photo: filled(1, { photos }), majors: filled(5, {}) },
    {
      photo: { paragraphs: 2, seconds: ['major', 'minor', 'minor', 'minor', 'minor'] },
      majors: { paragraphs: 8, seconds: ['major', 'major', 'major', 'major', 'major'] },
    },
  )
})

test('typesetFront: it knows the one article of an issue that has no other', () => {
  const article = ranked('a/01/01', 'lead')
  const page = samplePage('a/01', [article])
  const front = typesetFront(sampleIssue('a', [page]))
  assert.deepEqual(front.only, { page, article })
  assert.deepEqual(front.lead?.text, {
    blocks: article.body.blocks,
    options: { idPrefix: '01-01-', linkBase: '/issues/a/01/01/' },
  })
})

test('typesetFront: it takes no advertisement for 头条 or 二条, whatever its rank', () => {
  const page = samplePage('a/01', [
    sold('a/01/01', 'lead'),
    sold('a/01/02', 'major'),
    sold('a/01/03', 'brief'),
    ranked('a/01/04', 'normal'),
  ])
  const { lead, seconds, sections } = shape(typesetFront(sampleIssue('a', [page])))
  assert.deepEqual(
    [lead, [...seconds, ...sections.flat()].filter((one) => one.endsWith('major'))],
    ['a/01/04', []],
  )
})

test('typesetFront: it shows no withdrawn article', () => {
  const page = samplePage('a/01', [sampleArticle('a/01/01', { status: 'withdrawn' })])
  assert.deepEqual(typesetFront(sampleIssue('a', [page])), { seconds: [], sections: [] })
})
