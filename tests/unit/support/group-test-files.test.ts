import assert from 'node:assert/strict'
import { spawnSync } from 'node:child_process'
import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { dirname, join } from 'node:path'
import { test } from 'node:test'
import { pathToFileURL } from 'node:url'
import { groupTestFiles } from '../../support/group-test-files.ts'

const passes = "import { test } from 'node:test'\ntest('it passes', () => {})\n"

test('groupTestFiles: files of a room share a process, but not one that may leave something changed', (t) => {
  const root = mkdtempSync(join(tmpdir(), 'groups-'))
  t.after(() => rmSync(root, { recursive: true }))
  const texts = {
    'a/one.test.mts': passes,
    'a/deep/two.test.mts': passes,
    'a/facts.test.mts': `${passes}// a process\nspawn(process.execPath, { env: { ...process.env } })\n`,
    'a/alone.test.mts': `${passes}process.env.TZ = 'UTC'\n`,
    'a/mocked.test.mts': `${passes}mock.method(console, 'log')\n`,
    'b/three.test.mts': passes,
    'top.test.mts': passes,
  }
  const files = Object.entries(texts).map(([name, text]) => {
    mkdirSync(dirname(join(root, name)), { recursive: true })
    writeFileSync(join(root, name), text)
    return join(root, name)
  })
  const entries = join(root, 'entries')
  mkdirSync(entries)
  const grouped = groupTestFiles(files, root, entries)
  const names = [
    'entries/a-1.mts',
    'entries/b-1.mts',
    'entries/lib-1.mts',
    'a/alone.test.mts',
    'a/mocked.test.mts',
  ]
  assert.deepEqual(
    grouped,
    names.map((name) => join(root, name)),
  )
  const urls = ['a/one', 'a/deep/two', 'a/facts'].map(
    (name) => pathToFileURL(join(root, `${name}.test.mts`)).href,
  )
  const entry = readFileSync(join(entries, 'a-1.mts'), 'utf8')
  assert.deepEqual(
    Array.from(entry.matchAll(/import\("([^"]*)"\)/g), ([, url]) => url),
    urls,
  )
})

test('groupTestFiles: one that cannot be imported fails, and the others of its process run', (t) => {
  const root = mkdtempSync(join(tmpdir(), 'groups-'))
  t.after(() => rmSync(root, { recursive: true }))
  const files = ['broken', 'whole'].map((name) => join(root, `${name}.test.mjs`))
  for (const [at, text] of ["import './nowhere.mjs'\n", passes].entries())
    writeFileSync(files[at] ?? '', text)
  const [entry = ''] = groupTestFiles(files, root, root)
  const { NODE_TEST_CONTEXT: _, ...env } = process.env
  const { stdout, status } = spawnSync(process.execPath, ['--import', 'tsx', '--test-reporter=tap', entry], {
    encoding: 'utf8',
    env,
  })
  assert.deepEqual([status, stdout.match(/^(?:not )?ok .*(?:broken|it passes).*$/gm)?.length], [1, 2])
})
