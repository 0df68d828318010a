import assert from 'node:assert/strict'
import { test } from 'node:test'
import { sectionPeriods } from '../../../lib/listing/sections.ts'
import { sampleArchive, sampleArticle, sampleIssue, samplePage } from '../../support/sample.ts'

function issue(id: string, date?: string) {
  const articles = [
    sampleArticle(`${id}/01/01`, { section: 'yaowen' }),
    sampleArticle(`${id}/01/02`),
    sampleArticle(`${id}/01/03`, { section: 'yaowen', status: 'withdrawn' }),
  ]
  return sampleIssue(id, [samplePage(`${id}/01`, articles)], date === undefined ? {} : { date })
}

test('sectionPeriods: it lists by month, the bare year or undated, the newest first', () => {
  const archive = sampleArchive([
    issue('u'),
    issue('y', '2024'),
    issue('a', '2025-01-01'),
    issue('b', '2025-01-02'),
  ])
  assert.deepEqual(
    [...sectionPeriods(archive, 'yaowen')].map(([period, list]) => [
      period,
      list.map(({ article }) => article.id),
    ]),
    [
      ['2025-01', ['a/01/01', 'b/01/01']],
      ['2024', ['y/01/01']],
      ['undated', ['u/01/01']],
    ],
  )
})
