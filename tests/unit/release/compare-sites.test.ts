import assert from 'node:assert/strict'
import { linkSync, mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { dirname, join } from 'node:path'
import { test } from 'node:test'
import { compareSites } from '../../../lib/release/compare-sites.ts'

test('it tells by their bytes which files are new, changed and gone', (t) => {
  const folder = mkdtempSync(join(tmpdir(), 'sites-'))
  t.after(() => rmSync(folder, { recursive: true }))
  const [before, after] = [join(folder, 'before'), join(folder, 'after')]
  const write = (site: string, files: Readonly<Record<string, string>>) => {
    for (const [path, text] of Object.entries(files)) {
      mkdirSync(dirname(join(site, path)), { recursive: true })
      writeFileSync(join(site, path), text)
    }
  }
  const large = 'x'.repeat(200_000)
  write(before, {
    'a.html': 'a',
    'b/c.html': 'one',
    'b/same.html': 'same',
    'gone.html': '',
    large: `${large}1`,
  })
  write(after, {
    'a.html': 'ab',
    'b/c.html': 'two',
    'b/same.html': 'same',
    'new/d.html': '',
    large: `${large}2`,
  })
  linkSync(join(before, 'gone.html'), join(after, 'linked.html'))
  assert.deepEqual(compareSites(before, after), {
    added: ['linked.html', 'new/d.html'],
    changed: ['a.html', 'b/c.html', 'large'],
    removed: ['gone.html'],
    files: 6,
  })
  assert.deepEqual(compareSites(join(folder, 'none'), before).added.length, 5)
})
