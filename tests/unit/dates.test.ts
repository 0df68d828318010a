import assert from 'node:assert/strict'
import { test } from 'node:test'
import { eachDayOfMonth, formatDate, formatIssueDate, formatWeekday, isPartialDate } from '../../lib/dates.ts'

test('isPartialDate: it takes dates that exist, to the year, month or day', () => {
  const texts = [
    '2025',
    '2025-01',
    '2024-02-29',
    '2025-02-29',
    '2025-13',
    '2025-1',
    '0000',
    '25',
    '2025-01-15T00',
    '',
  ]
  assert.deepEqual(
    texts.filter((text) => isPartialDate(text)),
    ['2025', '2025-01', '2024-02-29'],
  )
})

test('formatDate: it is as precise as the date', () => {
  assert.deepEqual(['2025', '2025-01', '2025-01-05'].map(formatDate), ['2025年', '2025年1月', '2025年1月5日'])
})

test('formatIssueDate: it says what is not known', () => {
  assert.deepEqual(['2025', '2025-01', '2025-01-05', undefined].map(formatIssueDate), [
    '日期不详（2025年）',
    '日期不详（2025年1月）',
    '2025年1月5日',
    '日期不详',
  ])
})

test('formatWeekday: it names a day of the week for a full date only', () => {
  assert.deepEqual(['2025-01-15', '2025-01-19', '2025-01', undefined].map(formatWeekday), [
    '星期三',
    '星期日',
    undefined,
    undefined,
  ])
})

test('eachDayOfMonth: it gives every day of a leap February', () => {
  const days = eachDayOfMonth('2024-02')
  assert.deepEqual([days.length, days[0], days.at(-1)], [29, '2024-02-01', '2024-02-29'])
})
