import assert from 'node:assert/strict'
import { test } from 'node:test'
import { parseQuery } from '../../../../lib/search/query/parse-query.ts'
import type { Query } from '../../../../lib/search/query/query.ts'

const word = (text: string, isOpen = false) => ({ text, isOpen })
const phrase = (text: string) => ({ text, isOpen: false, isPhrase: true })

test('it reads words, phrases, alternatives and what must not occur', () => {
  assert.deepEqual(parseQuery('两会 “消防 救援” -演练'), {
    clauses: [[word('两会')], [phrase('消防 救援')]],
    excluded: [word('演练', true)],
  } satisfies Query)
  assert.deepEqual(parseQuery('火山 OR 地震 ｜ 洪水 预警'), {
    clauses: [[word('火山'), word('地震'), word('洪水')], [word('预警', true)]],
    excluded: [],
  } satisfies Query)
})

test('it reads fields and dates with signs of either width', () => {
  assert.deepEqual(parseQuery('标题：消防 作者:王涵 日期：2024年3月'), {
    clauses: [[{ ...word('消防'), field: 'headline' }], [{ ...word('王涵'), field: 'byline' }]],
    excluded: [],
    dates: { from: '2024-03', to: '2024-03' },
  } satisfies Query)
  assert.deepEqual(parseQuery('日期:2023..2024'), {
    clauses: [],
    excluded: [],
    dates: { from: '2023', to: '2024' },
  } satisfies Query)
})

test('it takes what is not closed or not known as it stands', () => {
  assert.deepEqual(parseQuery('"消防 救援').clauses, [[phrase('消防 救援')]])
  assert.deepEqual(parseQuery('- 消防').clauses, [[word('消防', true)]])
  assert.deepEqual(parseQuery('日期:昨天').clauses, [[word('日期:昨天', true)]])
  assert.deepEqual(parseQuery('比分3:2').clauses, [[word('比分3:2', true)]])
  assert.deepEqual(parseQuery('， 。 ""').clauses, [])
})
