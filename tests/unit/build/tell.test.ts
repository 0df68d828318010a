import assert from 'node:assert/strict'
import { test } from 'node:test'
import { show, tell } from '../../../lib/build/tell.ts'

test('a line that is shown gives way to the next, and one that is told stays', (t) => {
  let written = ''
  t.mock.method(process.stderr, 'write', (text: string) => {
    written += text
    return true
  })
  show('drawing: 1 of 9')
  show('drawing: 2 of 9')
  tell('drawn: 9 pages')
  tell('written: 9 files')
  t.mock.restoreAll()
  const clear = '\r\u001b[K'
  assert.equal(written, `drawing: 1 of 9${clear}drawing: 2 of 9${clear}drawn: 9 pages\nwritten: 9 files\n`)
})
