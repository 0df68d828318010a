import assert from 'node:assert/strict'
import { test } from 'node:test'
import { isError, newProblem, severityOf, shorten, sortProblems } from '../../../lib/problems/problem.ts'

test('sortProblems: it gives each once, by file, line, code and what it is about', () => {
  const problem = (file: string, line: number, id = '甲') => newProblem(file, line, 'section-unknown', { id })
  const itself = newProblem('a', 2, 'continues-itself')
  const typed = [
    problem('b', 1),
    problem('a', 10),
    problem('a', 2, '乙'),
    problem('a', 2),
    itself,
    problem('a', 10),
  ]
  assert.deepEqual(sortProblems(typed), [
    itself,
    problem('a', 2, '乙'),
    problem('a', 2),
    problem('a', 10),
    problem('b', 1),
  ])
})

test('severityOf: it is what the table says of the code', () => {
  assert.equal(severityOf({ code: 'section-unknown' }), 'error')
  assert.equal(isError({ code: 'section-unknown' }), true)
})

test('shorten: it cuts after 40 characters, of which one may be two code units', () => {
  assert.equal(shorten(` ${'𠮷'.repeat(40)} `), '𠮷'.repeat(40))
  assert.equal(shorten('𠮷'.repeat(41)), `${'𠮷'.repeat(40)}…`)
  assert.equal(shorten('甲\n 乙'), '甲 乙')
})
