import assert from 'node:assert/strict'
import { mkdirSync, mkdtempSync, readdirSync, rmSync, symlinkSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { dirname, join } from 'node:path'
import { test } from 'node:test'
import { removeOthers } from '../../../lib/store/remove-others.ts'

test('it leaves the files it is told and the folders they lie in', async (t) => {
  const folder = mkdtempSync(join(tmpdir(), 'others-'))
  t.after(() => rmSync(folder, { recursive: true }))
  for (const path of ['a.html', 'b.html', 'kept/a.html', 'kept/b/c.html', 'gone/a.html', 'gone/b/c.html']) {
    mkdirSync(dirname(join(folder, path)), { recursive: true })
    writeFileSync(join(folder, path), '')
  }
  mkdirSync(join(folder, 'empty/below'), { recursive: true })
  symlinkSync('kept', join(folder, 'link'))
  // A folder and a link are no files, whatever they are called.
  await removeOthers(folder, new Set(['a.html', 'kept/b/c.html', 'gone', 'link', 'not/there.html']))
  assert.deepEqual(readdirSync(folder, { recursive: true }).sort(), [
    'a.html',
    'kept',
    'kept/b',
    'kept/b/c.html',
  ])
})
