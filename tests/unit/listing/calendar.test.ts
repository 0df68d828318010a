import assert from 'node:assert/strict'
import { test } from 'node:test'
import {
  issuesByYear,
  issuesOfMonth,
  monthsOfArchive,
  toYearCalendar,
} from '../../../lib/listing/calendar.ts'
import type { IssueEntry } from '../../../lib/model.ts'
import { sampleIssue } from '../../support/sample.ts'

const issue = (date: string | undefined, number?: string, id = date ?? 'undated'): IssueEntry =>
  sampleIssue(id, [], { ...(date && { date }), ...(number && { number }) })

function states(issues: readonly IssueEntry[], month: string): string {
  const days = toYearCalendar(issues, month.slice(0, 4)).months.find((one) => one.month === month)?.days ?? []
  return days.map(({ state }) => state[0]).join('')
}

test('toYearCalendar: it calls a day without paper only where the numbers run on', () => {
  const issues = [issue('2025-02-03', '100'), issue('2025-02-05', '101'), issue('2025-02-07', '103')]
  assert.equal(states(issues, '2025-02'), `oo${'inimi'}${'o'.repeat(21)}`)
})

test('toYearCalendar: it calls days between issues without numbers not collected', () => {
  const issues = [issue('2025-02-01'), issue('2025-02-04', '5')]
  assert.equal(states(issues, '2025-02').slice(0, 5), 'immio')
})

test('toYearCalendar: it claims nothing by the number of a special issue', () => {
  const special: IssueEntry = { ...issue('2025-02-02', '7', 'special'), kind: 'special' }
  const issues = [issue('2025-02-01', '10'), special, issue('2025-02-04', '11')]
  assert.equal(states(issues, '2025-02').slice(0, 5), 'iinio')
})

test('toYearCalendar: it keeps what is known to the month or to the year apart', () => {
  const calendar = toYearCalendar([issue('2025'), issue('2025-03')], '2025')
  assert.deepEqual(
    [
      calendar.undated.map(({ id }) => id),
      calendar.months.map(({ month, undated }) => [month, undated.length]),
    ],
    [['2025'], [['2025-03', 1]]],
  )
})

test('toYearCalendar: it begins the week on Monday', () => {
  assert.equal(toYearCalendar([issue('2025-02-03')], '2025').months[0]?.offset, 5)
})

test('issuesByYear: it keeps issues without a date under undefined', () => {
  const years = issuesByYear([issue(undefined), issue('2024-12-31'), issue('2025')])
  assert.deepEqual(
    [...years].map(([year, list]) => [year, list.length]),
    [
      [undefined, 1],
      ['2024', 1],
      ['2025', 1],
    ],
  )
})

test('monthsOfArchive: it names each month that has an issue once, in order', () => {
  const issues = [issue('2025'), issue('2025-03'), issue('2025-01-02'), issue('2025-03-04'), issue(undefined)]
  assert.deepEqual(monthsOfArchive(issues), ['2025-01', '2025-03'])
})

test('issuesOfMonth: it gives those of its days, then those known to the month only', () => {
  const [month] = toYearCalendar([issue('2025-03'), issue('2025-03-04'), issue('2025-03-02')], '2025').months
  assert.deepEqual(month && issuesOfMonth(month).map(({ id }) => id), ['2025-03-02', '2025-03-04', '2025-03'])
})
