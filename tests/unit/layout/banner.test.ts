import assert from 'node:assert/strict'
import { test } from 'node:test'
import { toBanner } from '../../../lib/layout/banner.ts'
import { sampleIssue } from '../../support/sample.ts'

test('toBanner: it sets the year in a line of its own, and equal slogans as a couplet', () => {
  const issue = sampleIssue('a', [], {
    title: '聚焦2025长治两会',
    kind: 'special',
    label: '两会专刊',
    slogans: ['展新貌', '开新局', '向人民报告'],
  })
  assert.deepEqual(toBanner(issue), {
    lines: ['聚焦', '2025', '长治两会'],
    label: '两会专刊',
    couplet: ['展新貌', '开新局'],
    slogans: ['向人民报告'],
  })
})

test('toBanner: it makes no couplet of slogans of different length', () => {
  const issue = sampleIssue('a', [], { title: '增刊', kind: 'supplement', slogans: ['展新貌', '向人民报告'] })
  assert.deepEqual(toBanner(issue), { lines: ['增刊'], slogans: ['展新貌', '向人民报告'] })
})

test('toBanner: it leaves the title of a regular issue in one line', () => {
  assert.deepEqual(toBanner(sampleIssue('a', [], { title: '测试日报2025年第1期' })).lines, [
    '测试日报2025年第1期',
  ])
})
