import assert from 'node:assert/strict'
import { test } from 'node:test'
import fc from 'fast-check'
import { type PagePlan, type PlacedArticle, planPage } from '../../../lib/layout/page-plan.ts'
import { type Article, ranks } from '../../../lib/model.ts'
import { sampleArticle, sampleBody, samplePage } from '../../support/sample.ts'

function article(number: number, rank: Article['rank'], length: number): Article {
  const id = `a/01/${String(number).padStart(2, '0')}`
  return sampleArticle(id, { rank, body: sampleBody('字'.repeat(length)) })
}

function shape({ leads, majors, bands, briefs }: PagePlan) {
  const of = (placed: readonly PlacedArticle[]) =>
    placed.map(({ article: { id }, size, span }) => `${id.slice(-2)} ${size} ${span}`)
  return { leads: of(leads), majors: of(majors), bands: bands.map(of), briefs: briefs.map(of) }
}

test('planPage: it sets leads and majors across, the others and the briefs in bands, in sizes by rank alone', () => {
  const page = samplePage('a/01', [
    article(1, 'lead', 900),
    article(2, 'brief', 80),
    article(3, 'normal', 30),
    article(4, 'major', 800),
    article(5, 'normal', 600),
    article(6, 'ear', 100),
  ])
  const plan = planPage(page)
  assert.deepEqual([plan.ear?.id, plan.columns], ['a/01/06', 3])
  assert.deepEqual(shape(plan), {
    leads: ['01 lead 3'],
    majors: ['04 major 3'],
    bands: [['03 normal 1', '05 normal 1']],
    briefs: [['02 brief 1']],
  })
})

test('planPage: it begins a new band where one would be taller than a window', () => {
  const normals = [900, 500, 700].map((length, index) => article(index + 1, 'normal', length))
  assert.deepEqual(shape(planPage(samplePage('a/01', normals))).bands, [
    ['01 normal 1'],
    ['02 normal 1', '03 normal 1'],
  ])
})

test('planPage: it counts no more of a text than stands on a page that is too long', () => {
  const normals = [3000, 2000, 2000].map((length, index) => article(index + 1, 'normal', length))
  assert.deepEqual(shape(planPage(samplePage('a/01', normals))).bands, [
    ['01 normal 1', '02 normal 1', '03 normal 1'],
  ])
})

test('planPage: it has two columns beside a facsimile', () => {
  const image = { file: 'a/01/page.png', width: 10, height: 20, bytes: 30, hash: 'a1' }
  const plan = planPage({ ...samplePage('a/01', [article(1, 'major', 600)]), image })
  assert.deepEqual([plan.columns, shape(plan).majors], [2, ['01 major 2']])
})

test('planPage: it sets what is left of a withdrawn article among the briefs', () => {
  const withdrawn = { ...article(1, 'lead', 900), status: 'withdrawn' as const }
  const plan = planPage(samplePage('a/01', [withdrawn]))
  assert.deepEqual([plan.leads.length, plan.briefs.length], [0, 1])
})

test('planPage: it places every article once', () => {
  const someArticles = fc.array(fc.tuple(fc.constantFrom(...ranks), fc.integer({ min: 1, max: 3000 })), {
    maxLength: 40,
  })
  fc.assert(
    fc.property(someArticles, (list) => {
      const articles = list.map(([rank, length], index) => article(index + 1, rank, length))
      const { ear, leads, majors, bands, briefs } = planPage(samplePage('a/01', articles))
      const placed = [...leads, ...majors, ...bands.flat(), ...briefs.flat()].map((one) => one.article.id)
      assert.deepEqual(
        [...placed, ...(ear ? [ear.id] : [])].sort(),
        articles.map(({ id }) => id),
      )
    }),
  )
})
