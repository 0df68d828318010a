import assert from 'node:assert/strict'
import { test } from 'node:test'
import {
  correctionsByPeriod,
  correctionsByYear,
  longestYear,
  monthsOfPeriod,
} from '../../../lib/listing/corrections.ts'
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

test('correctionsByPeriod: it lists a year by the month once it is long, and keeps the year itself', () => {
  const many = Array.from({ length: longestYear }, (_, index) => ({ date: '2025-03-01', text: `${index}` }))
  const archive = (corrections: readonly { date: string; text: string }[]) =>
    sampleArchive([sampleIssue('a', [samplePage('a/01', [sampleArticle('a/01/01', { corrections })])])])
  assert.deepEqual([...correctionsByPeriod(archive(many)).keys()], ['2025'])
  const periods = correctionsByPeriod(
    archive([...many, { date: '2025-04', text: '甲' }, { date: '2025', text: '乙' }]),
  )
  assert.deepEqual(
    [...periods].map(([period, list]) => [period, list.length]),
    [
      ['2025', longestYear + 2],
      ['2025-04', 1],
      ['2025-03', longestYear],
    ],
  )
  assert.deepEqual(monthsOfPeriod(periods, '2025'), ['2025-04', '2025-03'])
})
