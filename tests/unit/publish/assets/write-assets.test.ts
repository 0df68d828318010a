import assert from 'node:assert/strict'
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { describe, it, type TestContext } from 'node:test'
import { PublishError } from '../../../../lib/build/publish-error.ts'
import { writeAssets } from '../../../../lib/publish/assets/write-assets.ts'

function write(t: TestContext, css: string) {
  const directory = mkdtempSync(join(tmpdir(), 'assets-'))
  t.after(() => rmSync(directory, { recursive: true }))
  writeFileSync(join(directory, 'a.css'), css)
  return { directory, assets: writeAssets(directory, ['a.css'], directory) }
}

describe('writeAssets', () => {
  it('names each file by its content and tells the stylesheet those names', async (t) => {
    const { directory, assets } = write(t, 'a{src:url("/assets/han-punct.woff2");background:url(data:,)}\n')
    const { names, stylesheets } = await assets
    const face = names.get('/assets/han-punct.woff2') ?? ''
    assert.match(face, /^\/assets\/han-punct\.[0-9a-f]{10}\.woff2$/)
    assert.equal(stylesheets.get('/a.css'), `a{src:url(${face});background:url(data:,)}`)
    for (const name of names.values()) assert.ok(readFileSync(join(directory, name)).length > 0, name)
    assert.deepEqual(
      [...names.keys()].filter((name) => /reader|search/.test(name)),
      ['/assets/reader.js', '/assets/search.js', '/assets/search-worker.js'],
    )
  })

  it('refuses a stylesheet that wants a file nobody writes', async (t) => {
    await assert.rejects(write(t, 'a{background:url(/assets/paper.png)}').assets, PublishError)
  })
})
