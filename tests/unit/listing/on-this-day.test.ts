import assert from 'node:assert/strict'
import { test } from 'node:test'
import { dayOf, issuesByDay } from '../../../lib/listing/on-this-day.ts'
import { sampleIssue } from '../../support/sample.ts'

const issue = (id: string, date?: string) => sampleIssue(id, [], date === undefined ? {} : { date })

test('issuesByDay: it lists by the day that is printed, in the order of the year, the newest first', () => {
  const issues = [
    issue('u'),
    issue('m', '2020-01'),
    issue('a', '2020-02-29'),
    issue('b', '2021-01-15'),
    issue('c', '2022-01-15'),
  ]
  assert.deepEqual(
    [...issuesByDay(issues)].map(([day, found]) => [day, found.map(({ id }) => id)]),
    [
      ['01-15', ['c', 'b']],
      ['02-29', ['a']],
    ],
  )
})

test('dayOf: it knows no day of a date that is not whole', () => {
  assert.deepEqual(
    ['2020-02-29', '2020-02', undefined].map((date) => dayOf({ ...(date !== undefined && { date }) })),
    ['02-29', undefined, undefined],
  )
})
