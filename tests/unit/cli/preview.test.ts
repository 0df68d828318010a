import assert from 'node:assert/strict'
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { test } from 'node:test'
import { previewSite } from '../../support/preview-site.ts'

test('preview serves the site that a killed build had moved aside', async (t) => {
  const folder = mkdtempSync(join(tmpdir(), 'preview-'))
  t.after(() => rmSync(folder, { recursive: true }))
  mkdirSync(join(folder, '.out.previous'))
  for (const name of ['404.html', 'index.html'])
    writeFileSync(join(folder, '.out.previous', name), '旧的一版')
  const { url, stop } = await previewSite(join(folder, 'out'))
  t.after(stop)
  assert.equal(await (await fetch(`${url}/`)).text(), '旧的一版')
})
