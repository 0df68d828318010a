import assert from 'node:assert/strict'
import { test } from 'node:test'
import { correctionsByYear } from '../../../lib/listing/corrections.ts'
import { sampleArchive, sampleArticle, sampleIssue, samplePage } from '../../support/sample.ts'

test('correctionsByYear: it lists them by the day they were made, the newest first', () => {
  const article = sampleArticle('a/01/01', {
    corrections: [
      { date: '2024-12-31', text: '甲' },
      { date: '2025-02-01', text: '乙' },
      { date: '2025-03-01', text: '丙' },
    ],
  })
  const archive = sampleArchive([sampleIssue('a', [samplePage('a/01', [article])])])
  assert.deepEqual(
    [...correctionsByYear(archive)].map(([year, list]) => [
      year,
      list.map(({ correction }) => correction.text),
    ]),
    [
      ['2025', ['丙', '乙']],
      ['2024', ['甲']],
    ],
  )
})
