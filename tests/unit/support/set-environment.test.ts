import assert from 'node:assert/strict'
import { test } from 'node:test'
import { setEnvironment } from '../../support/set-environment.ts'

test('setEnvironment: it sets and takes out variables, and puts back what was there when the test ends', () => {
  const ends: (() => void)[] = []
  const suite = { after: (end: () => void) => void ends.push(end) }
  process.env.SET_BEFORE = '一'
  process.env.ALSO_BEFORE = '二'
  setEnvironment(suite, { SET_BEFORE: '三', ALSO_BEFORE: undefined, NOT_BEFORE: '四' })
  const now = () => ['SET_BEFORE', 'ALSO_BEFORE', 'NOT_BEFORE'].map((name) => process.env[name])
  assert.deepEqual(now(), ['三', undefined, '四'])
  for (const end of ends) end()
  assert.deepEqual([...now(), 'NOT_BEFORE' in process.env], ['一', '二', undefined, false])
})
