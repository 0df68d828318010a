import assert from 'node:assert/strict'
import { test } from 'node:test'
import { breakingHalves, longestLine } from '../../../lib/layout/headline-fit.ts'

test('breakingHalves: it parts one string at the blanks between Chinese words, and no other', () => {
  assert.deepEqual(
    [
      ['全县春季学期顺利开学 五万三千名学生返校'],
      ['一江春水', '送万家'],
      ['读 Pride and Prejudice 有感'],
      ['3月5日 天气'],
    ].map(breakingHalves),
    [
      ['全县春季学期顺利开学', '五万三千名学生返校'],
      ['一江春水', '送万家'],
      ['读 Pride and Prejudice 有感'],
      ['3月5日', '天气'],
    ],
  )
})

test('longestLine: it counts the longest half, Latin narrower, and a long one as the even lines it breaks into', () => {
  assert.deepEqual(
    [
      longestLine(['一江春水送万家', '三百里管网换新颜']),
      longestLine(['全县春季学期顺利开学 五万三千名学生返校']),
      longestLine(['GDP增长7.8%']),
      longestLine(['字'.repeat(13)]),
      longestLine(['字'.repeat(24)]),
    ],
    [8, 10, 6.2, 13, 9],
  )
})
