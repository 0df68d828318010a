import assert from 'node:assert/strict'
import { test } from 'node:test'
import { daysOfPeriod, groupByIssue, longestList, sectionPeriods } from '../../../lib/listing/sections.ts'
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

/** An issue with so many articles of one section. */
function longIssue(id: string, date: string, count: number) {
  const articles = Array.from({ length: count }, (_, index) =>
    sampleArticle(`${id}/01/${index + 1}`, { section: 'yaowen' }),
  )
  return sampleIssue(id, [samplePage(`${id}/01`, articles)], { date })
}

test('sectionPeriods: it lists a month by the day once it is long, and keeps the month itself', () => {
  const short = longIssue('a', '2025-01-01', longestList)
  assert.deepEqual([...sectionPeriods(sampleArchive([short]), 'yaowen').keys()], ['2025-01'])
  const archive = sampleArchive([
    longIssue('m', '2025-01', 2),
    short,
    longIssue('b', '2025-01-03', 5),
    longIssue('c', '2025-02-01', 1),
  ])
  const periods = sectionPeriods(archive, 'yaowen')
  assert.deepEqual(
    [...periods].map(([period, list]) => [period, list.length]),
    [
      ['2025-02', 1],
      ['2025-01', longestList + 7],
      ['2025-01-03', 5],
      ['2025-01-01', longestList],
    ],
  )
  assert.deepEqual(daysOfPeriod(periods, '2025-01'), ['2025-01-03', '2025-01-01'])
  assert.deepEqual(daysOfPeriod(periods, '2025-02'), [])
})

test('groupByIssue: it keeps the order of the list', () => {
  const archive = sampleArchive([longIssue('a', '2025-01-01', 2), longIssue('b', '2025-01-02', 1)])
  const listed = sectionPeriods(archive, 'yaowen').get('2025-01') ?? []
  assert.deepEqual(
    groupByIssue(listed).map(([{ id }, ofIssue]) => [id, ofIssue.length]),
    [
      ['a', 2],
      ['b', 1],
    ],
  )
})
