import assert from 'node:assert/strict'
import { test } from 'node:test'
import fc from 'fast-check'
import { type PagePlan, planPage } from '../../../lib/layout/page-plan.ts'
import { type Article, ranks } from '../../../lib/model.ts'
import { sampleArticle, sampleBody, samplePage } from '../../support/sample.ts'

function article(number: number, rank: Article['rank'], length: number): Article {
  const id = `a/01/${String(number).padStart(2, '0')}`
  return sampleArticle(id, { rank, body: sampleBody('字'.repeat(length)) })
}

function shape({ rows }: PagePlan) {
  return rows.map((row) => row.map(({ article: { id }, size, span }) => `${id.slice(-2)} ${size} ${span}`))
}

test('planPage: it sets a normal beside a major, and pairs the others off, the longer one larger', () => {
  const page = samplePage('a/01', [
    article(1, 'lead', 900),
    article(2, 'major', 800),
    article(3, 'normal', 300),
    article(4, 'normal', 250),
    article(5, 'normal', 600),
    article(6, 'brief', 80),
    article(7, 'ear', 100),
  ])
  const plan = planPage(page)
  assert.deepEqual(
    [plan.ear?.id, plan.leads.map(({ id }) => id), plan.rowColumns, plan.briefs.map(({ id }) => id)],
    ['a/01/07', ['a/01/01'], 3, ['a/01/06']],
  )
  assert.deepEqual(shape(plan), [
    ['02 major 2', '03 normal 1'],
    ['05 normal 2', '04 minor 1'],
  ])
})

test('planPage: it gives the rows all four columns where there are no briefs', () => {
  const page = samplePage('a/01', [
    article(1, 'normal', 300),
    article(2, 'normal', 290),
    article(3, 'normal', 400),
  ])
  assert.deepEqual(shape(planPage(page)), [['01 normal 2', '02 minor 2'], ['03 normal 4']])
})

test('planPage: it sets briefs below where their column would hang far below the rows', () => {
  const briefs = Array.from({ length: 6 }, (_, index) => article(index + 2, 'brief', 180))
  const below = planPage(samplePage('a/01', [article(1, 'normal', 600), ...briefs]))
  assert.deepEqual([below.briefsBeside, below.rowColumns, below.briefColumns], [false, 4, 3])
  const beside = planPage(samplePage('a/01', [article(1, 'normal', 600), ...briefs.slice(0, 1)]))
  assert.deepEqual([beside.briefsBeside, beside.rowColumns, beside.briefColumns], [true, 3, 1])
})

test('planPage: it leaves half of the sheet to a facsimile', () => {
  const image = { file: 'a/01/page.png', width: 10, height: 20, bytes: 30, hash: 'a1' }
  const plan = planPage({
    ...samplePage('a/01', [article(1, 'normal', 600), article(2, 'brief', 80)]),
    image,
  })
  assert.deepEqual([plan.columns, plan.rowColumns, plan.briefsBeside, plan.briefColumns], [2, 2, false, 1])
})

test('planPage: it sets what is left of a withdrawn article among the briefs', () => {
  const withdrawn = { ...article(1, 'lead', 900), status: 'withdrawn' as const }
  const plan = planPage(samplePage('a/01', [withdrawn]))
  assert.deepEqual([plan.leads.length, plan.briefs.length], [0, 1])
})

test('planPage: it places every article once, and no two neighbours have headlines of one size', () => {
  const someArticles = fc.array(fc.tuple(fc.constantFrom(...ranks), fc.integer({ min: 1, max: 3000 })), {
    maxLength: 40,
  })
  fc.assert(
    fc.property(someArticles, (list) => {
      const articles = list.map(([rank, length], index) => article(index + 1, rank, length))
      const plan = planPage(samplePage('a/01', articles))
      const placed = [plan.ear, ...plan.leads, ...plan.rows.flat().map((one) => one.article), ...plan.briefs]
      assert.deepEqual(
        placed.flatMap((one) => (one ? [one.id] : [])).sort(),
        articles.map(({ id }) => id),
      )
      for (const row of plan.rows) {
        assert.equal(new Set(row.map(({ size }) => size)).size, row.length)
        assert.equal(
          row.reduce((sum, { span }) => sum + span, 0),
          plan.rowColumns,
        )
      }
    }),
  )
})
