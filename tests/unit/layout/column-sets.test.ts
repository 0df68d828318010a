import assert from 'node:assert/strict'
import { test } from 'node:test'
import { parseBody } from '../../../lib/body/parse/parse-body.ts'
import { type CutAt, typesetArticle } from '../../../lib/layout/column-sets.ts'
import { sampleArticle, sampleBody } from '../../support/sample.ts'

const long = '字'.repeat(390)

function texts(article: ReturnType<typeof sampleArticle>, columns: number, cut: CutAt) {
  const { lede, sets, cut: isCut } = typesetArticle(article, columns, cut)
  return {
    lede: lede.blocks.length > 0,
    cut: isCut,
    sets: sets.map(({ heading, text }) => [heading?.halves.join('|'), text.blocks.length]),
  }
}

test('typesetArticle: it opens a set at every 分题, and keeps the lede apart', () => {
  const body = { ...sampleBody('导语。', '## 前半 后半', '一。', '二。', '## 另一个', '三。'), ledeLength: 1 }
  assert.deepEqual(texts(sampleArticle('a/01/01', { body }), 4, 'whole'), {
    lede: true,
    cut: false,
    sets: [
      ['前半|后半', 2],
      ['另一个', 1],
    ],
  })
})

test('typesetArticle: it parts a 分题 between Chinese alone, as the page of its article does', () => {
  const { body } = parseBody('## 用 5G 上网\n\n一。\n\n## 前半 后半\n\n二。', { address: '/' })
  assert.deepEqual(texts(sampleArticle('a/01/01', { body }), 4, 'whole').sets, [
    ['用 5G 上网', 1],
    ['前半|后半', 1],
  ])
})

test('typesetArticle: it divides a set that would stand too tall at a paragraph, the heading over the first part', () => {
  const body = sampleBody('## 分题', long, long, long, long, long, long)
  assert.deepEqual(texts(sampleArticle('a/01/01', { body }), 4, 'whole').sets, [
    ['分题', 3],
    [undefined, 3],
  ])
})

test('typesetArticle: it cuts at the first 分题 where the page is too long for the whole', () => {
  const body = sampleBody('一。', '二。', '## 分题', '三。')
  assert.deepEqual(texts(sampleArticle('a/01/01', { body }), 4, 'opening'), {
    lede: false,
    cut: true,
    sets: [[undefined, 2]],
  })
})

test('typesetArticle: it cuts a long text without 分题 after its opening', () => {
  const body = sampleBody('短。', long, long, long)
  assert.deepEqual(texts(sampleArticle('a/01/01', { body }), 4, 'opening'), {
    lede: false,
    cut: true,
    sets: [[undefined, 2]],
  })
})

test('typesetArticle: it shows the lede alone where the text begins with one', () => {
  const body = { ...sampleBody('导语。', '## 分题', '一。'), ledeLength: 1 }
  assert.deepEqual(texts(sampleArticle('a/01/01', { body }), 4, 'opening'), {
    lede: true,
    cut: true,
    sets: [],
  })
})
