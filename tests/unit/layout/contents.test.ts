import assert from 'node:assert/strict'
import { test } from 'node:test'
import { contentsOf } from '../../../lib/layout/contents.ts'
import { sampleArticle, sampleBody } from '../../support/sample.ts'

const contents = (...texts: readonly string[]) =>
  contentsOf(sampleArticle('a/01/01', { body: sampleBody(...texts) }))

test('contentsOf: it lists more than three 分题 with the ids that lead to them', () => {
  assert.deepEqual(contents('## 一问 水源', '甲', '## 二问', '乙', '## 三问', '丙', '## 四问', '丁'), [
    { id: 'h1', halves: ['一问', '水源'] },
    { id: 'h2', halves: ['二问'] },
    { id: 'h3', halves: ['三问'] },
    { id: 'h4', halves: ['四问'] },
  ])
})

test('contentsOf: it lists two 分题 of a text of 6,000 字, and none of a shorter one', () => {
  const texts = (length: number) => ['## 上', '字'.repeat(length), '## 下', '字']
  assert.deepEqual(
    [contents(...texts(6000)), contents(...texts(900))],
    [
      [
        { id: 'h1', halves: ['上'] },
        { id: 'h2', halves: ['下'] },
      ],
      [],
    ],
  )
})

test('contentsOf: it lists nothing of a long text with one 分题 or none', () => {
  assert.deepEqual([contents('字'.repeat(7000)), contents('## 上', '字'.repeat(7000))], [[], []])
})
