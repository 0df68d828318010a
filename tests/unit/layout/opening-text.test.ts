import assert from 'node:assert/strict'
import { test } from 'node:test'
import { openingText } from '../../../lib/layout/opening-text.ts'
import { sampleArticle, sampleBody } from '../../support/sample.ts'

const ids = (...texts: readonly string[]) =>
  openingText(sampleArticle('a/01/02', { body: sampleBody(...texts) }), 90).blocks.map((block) =>
    block.type === 'paragraph' || block.type === 'heading' ? block.id : block.type,
  )

test('openingText: it takes short paragraphs all, long ones until the length is passed, none behind a 分题', () => {
  assert.deepEqual(
    {
      short: ids('医保报销不出村', '账本里的春天', '台阶'),
      long: ids('长'.repeat(60), '长'.repeat(60), '多余'),
      parted: ids('开头', '## 分题', '后文'),
    },
    { short: ['p1', 'p2', 'p3'], long: ['p1', 'p2'], parted: ['p1'] },
  )
})

test('openingText: it leads to the article, whose ids it keeps apart from the others of the page', () => {
  assert.deepEqual(openingText(sampleArticle('a/01/02'), 90).options, {
    idPrefix: '01-02-',
    linkBase: '/issues/a/01/02/',
  })
})

test('openingText: it goes on behind 分题 where it fills a place, one level lower', () => {
  const article = sampleArticle('a/01/02', { body: sampleBody('开头', '## 分题', '后文', '## 再分') })
  const { blocks, options } = openingText(article, 5, true)
  assert.deepEqual([blocks.length, options.headingShift], [3, 1])
})
