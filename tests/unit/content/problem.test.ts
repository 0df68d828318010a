import assert from 'node:assert/strict'
import { test } from 'node:test'
import { formatProblem, shorten, sortProblems } from '../../../lib/content/problem.ts'

test('sortProblems: it gives each once, by file, line and words', () => {
  const problem = (file: string, line: number, message = '甲') => ({ file, line, message })
  const typed = [problem('b', 1), problem('a', 10), problem('a', 2, '乙'), problem('a', 2), problem('a', 10)]
  assert.deepEqual(sortProblems(typed), [
    problem('a', 2, '乙'),
    problem('a', 2),
    problem('a', 10),
    problem('b', 1),
  ])
})

test('formatProblem: it stands in one line and leaves the terminal alone', () => {
  assert.equal(
    formatProblem({ file: 'a\nb', line: 3, message: '\u001b[31m甲\u2028' }),
    'a\\u000ab:3: \\u001b[31m甲\\u2028',
  )
})

test('shorten: it cuts after 40 characters, of which one may be two code units', () => {
  assert.equal(shorten(` ${'𠮷'.repeat(40)} `), '𠮷'.repeat(40))
  assert.equal(shorten('𠮷'.repeat(41)), `${'𠮷'.repeat(40)}…`)
  assert.equal(shorten('甲\n 乙'), '甲 乙')
})
