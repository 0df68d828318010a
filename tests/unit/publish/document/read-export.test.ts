import assert from 'node:assert/strict'
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { dirname, join } from 'node:path'
import { describe, it } from 'node:test'
import { readExport } from '../../../../lib/publish/document/read-export.ts'

describe('readExport', () => {
  it('sorts what is published, and leaves out what is the framework’s or stands in for an empty list', async (t) => {
    const directory = mkdtempSync(join(tmpdir(), 'export-'))
    t.after(() => rmSync(directory, { recursive: true }))
    for (const file of [
      'index.html',
      'index.txt',
      '__next._full.txt',
      '404.html',
      '404/index.html',
      '_not-found/index.html',
      'icon.svg',
      'issues/a/01/01/index.html',
      'issues/a/01/01/index.txt',
      'issues/a/01/01/__next.issues.txt',
      'sections/_none/index.html',
      '_next/static/a.js',
      '_next/static/a.css',
    ]) {
      mkdirSync(dirname(join(directory, file)), { recursive: true })
      writeFileSync(join(directory, file), '')
    }
    assert.deepEqual(await readExport(directory), {
      documents: ['404.html', 'index.html', 'issues/a/01/01/index.html'],
      stylesheets: ['_next/static/a.css'],
      others: ['icon.svg'],
    })
  })
})
