import assert from 'node:assert/strict'
import { mkdirSync, truncateSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, it } from 'node:test'
import { countFiles } from '../../../lib/release/count-files.ts'
import { emptyFolder } from '../../support/made-site.ts'

describe('countFiles', () => {
  it('says how many files there are, and whether hosts with a limit take them', (t) => {
    const folder = emptyFolder(t)
    mkdirSync(join(folder, 'media'))
    for (const file of ['index.html', 'media/a.mp3']) writeFileSync(join(folder, file), 'x'.repeat(500_000))
    const pages = 'Cloudflare Pages and EdgeOne Pages'
    assert.deepEqual(countFiles(folder), ['2 files, 1.0 MB', `${pages} take it: they take 20000 files`])
    truncateSync(join(folder, 'media/a.mp3'), 26 * 1024 * 1024 + 1)
    assert.deepEqual(countFiles(folder), [
      '2 files, 27.8 MB',
      `${pages} do not take it: they take none above 25 MiB (media/a.mp3)`,
    ])
    assert.deepEqual(countFiles(folder, 1), [
      '2 files, 27.8 MB',
      `${pages} do not take it: they take at most 1`,
    ])
  })
})
