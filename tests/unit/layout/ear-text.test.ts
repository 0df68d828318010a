import assert from 'node:assert/strict'
import { test } from 'node:test'
import { earText } from '../../../lib/layout/ear-text.ts'
import { sampleArticle, sampleBody } from '../../support/sample.ts'

const ids = (...texts: readonly string[]) =>
  earText(sampleArticle('a/01/02', { body: sampleBody(...texts) })).blocks.map((block) =>
    block.type === 'paragraph' || block.type === 'heading' ? block.id : block.type,
  )

test('earText: it takes short paragraphs all, long ones until six lines are full, none behind a 分题', () => {
  assert.deepEqual(
    {
      short: ids('医保报销不出村', '账本里的春天', '台阶'),
      long: ids('长'.repeat(60), '长'.repeat(60), '多余'),
      parted: ids('开头', '## 分题', '后文'),
    },
    { short: ['p1', 'p2', 'p3'], long: ['p1', 'p2'], parted: ['p1'] },
  )
})

test('earText: it leads to the article, whose ids it keeps apart from the others of the page', () => {
  assert.deepEqual(earText(sampleArticle('a/01/02')).options, {
    idPrefix: '01-02-',
    linkBase: '/issues/a/01/02/',
  })
})
