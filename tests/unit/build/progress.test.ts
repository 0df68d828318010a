import assert from 'node:assert/strict'
import { test } from 'node:test'
import { formatCount, startProgress } from '../../../lib/build/progress.ts'

test('it tells every five seconds how many are done and how long the rest will take', (t) => {
  let now = 0
  t.mock.method(performance, 'now', () => now)
  const lines: string[] = []
  const progress = startProgress('issues', 100, (line) => lines.push(line))
  const step = (milliseconds: number) => {
    now += milliseconds
    progress.step()
  }
  step(1000)
  step(4500)
  step(100)
  for (let done = 3; done < 99; done++) step(51)
  step(60_000)
  assert.deepEqual(lines, ['issues: 2 of 100, about 270 s left'.replace('270 s', '5 min')])
})

test('a count is told in the word for one or for several', () => {
  assert.deepEqual(
    [formatCount(0, 'page'), formatCount(1, 'page'), formatCount(2, 'issue or month', 'issues and months')],
    ['0 pages', '1 page', '2 issues and months'],
  )
})
