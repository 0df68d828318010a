import assert from 'node:assert/strict'
import { test } from 'node:test'
import { keepPlaces } from '../../../../../components/browser/search/keep-places.ts'
import type { SearchHit } from '../../../../../lib/search/answer/answer.ts'

const hit = (id: string, score = 1): SearchHit => ({
  id,
  score,
  headline: { text: id, marks: [] },
  issueTitle: '测试日报',
  byline: [],
  passages: [],
  marked: [],
})
const ids = (hits: readonly SearchHit[]) => hits.map(({ id }) => id)

test('it gives the hits in their own order where none is on the screen', () => {
  assert.deepEqual(ids(keepPlaces([], [hit('a'), hit('b')])), ['a', 'b'])
})

test('it leaves hits of the screen in their places, whatever stands before them now', () => {
  assert.deepEqual(ids(keepPlaces([hit('c'), hit('a')], [hit('a'), hit('b'), hit('c')])), ['c', 'a', 'b'])
})

test('it leaves a hit of the screen that is no more among the first, and gives as many as before', () => {
  assert.deepEqual(ids(keepPlaces([hit('z')], [hit('a'), hit('b')])), ['z', 'a'])
})

test('it shows a hit of the screen as the newer answer has it', () => {
  assert.deepEqual(keepPlaces([hit('a', 1)], [hit('a', 2)]), [hit('a', 2)])
})
