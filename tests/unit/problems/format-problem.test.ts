import assert from 'node:assert/strict'
import { test } from 'node:test'
import { formatProblem, problemInWords } from '../../../lib/problems/format-problem.ts'
import { newProblem } from '../../../lib/problems/problem.ts'

const problem = newProblem('a.md', 3, 'section-unknown', { id: 'yaowne' })

test('formatProblem: it says place, severity, what should be, what is, what to write, and the code', () => {
  assert.equal(
    formatProblem(problem, 'zh'),
    'a.md:3: 错误：section 应是 sections/ 里的栏目，但没有 yaowne.md；写已有的栏目，或先建 sections/yaowne.md [section-unknown]',
  )
  assert.equal(
    formatProblem(problem, 'en'),
    'a.md:3: error: section should be the name of a file in sections/, but there is no yaowne.md; name one that is there, or make sections/yaowne.md first [section-unknown]',
  )
})

test('formatProblem: it names no line where there is none', () => {
  assert.match(
    formatProblem(newProblem('https://a.example/', 0, 'host-other'), 'en'),
    /^https:\/\/a\.example\/: error: should/,
  )
})

test('formatProblem: it stands in one line and leaves the terminal alone', () => {
  const odd = newProblem('a\nb', 3, 'section-unknown', { id: '\u001b[31m甲\u2028' })
  assert.equal(
    formatProblem(odd, 'zh'),
    'a\\u000ab:3: 错误：section 应是 sections/ 里的栏目，但没有 \\u001b[31m甲\\u2028.md；写已有的栏目，或先建 sections/\\u001b[31m甲\\u2028.md [section-unknown]',
  )
})

test('problemInWords: it gives the parts for a screen, lists and phrases in its language', () => {
  const words = newProblem('a.md', 4, 'field-word', {
    name: 'rank',
    words: ['lead', 'ear', 'major'],
    is: { phrase: 'is-text', values: { text: '头条' } },
  })
  assert.deepEqual(problemInWords(words, 'zh'), {
    file: 'a.md',
    line: 4,
    code: 'field-word',
    severity: 'error',
    should: 'rank 应是 lead、ear、major 之一',
    is: '是“头条”',
    write: '写其中一个词；不知道就去掉这一行',
  })
  assert.deepEqual(problemInWords(words, 'en'), {
    file: 'a.md',
    line: 4,
    code: 'field-word',
    severity: 'error',
    should: 'rank should be lead, ear or major',
    is: 'is “头条”',
    write: 'write one of these words, or take the line out',
  })
})

test('problemInWords: it leaves braces of the content alone', () => {
  const braces = newProblem('a.md', 4, 'fact-quote', { words: '{name} {words}' })
  assert.equal(problemInWords(braces, 'zh').is, '“{name} {words}”没有')
})
