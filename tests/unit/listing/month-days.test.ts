import assert from 'node:assert/strict'
import { test } from 'node:test'
import { toYearCalendar } from '../../../lib/listing/calendar.ts'
import { toMonthLines } from '../../../lib/listing/month-days.ts'
import { sampleIssue } from '../../support/sample.ts'

const issue = (date: string, number: string) => sampleIssue(date, [], { date, number })

test('toMonthLines: it puts days of one state together, never 本日无报 with 未收录, and claims nothing outside', () => {
  const issues = [
    issue('2025-02-02', '1'),
    issue('2025-02-05', '2'),
    issue('2025-02-06', '3'),
    issue('2025-02-08', '5'),
  ]
  const [month] = toYearCalendar(issues, '2025').months
  assert.ok(month)
  assert.deepEqual(
    toMonthLines(month).map(({ from, to, state, issues: found }) => [
      from.slice(8),
      to.slice(8),
      state,
      found.length,
    ]),
    [
      ['02', '02', 'issue', 1],
      ['03', '04', 'none', 0],
      ['05', '05', 'issue', 1],
      ['06', '06', 'issue', 1],
      ['07', '07', 'missing', 0],
      ['08', '08', 'issue', 1],
    ],
  )
})
