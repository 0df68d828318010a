import assert from 'node:assert/strict'
import { createHash } from 'node:crypto'
import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { dirname, join } from 'node:path'
import { describe, it, type TestContext } from 'node:test'
import { writeServiceWorker } from '../../../../lib/publish/assets/write-service-worker.ts'

interface Edition {
  readonly version: string
  readonly files: Readonly<Record<string, string>>
  readonly pages: readonly string[]
}

const site: Readonly<Record<string, string | Uint8Array>> = {
  'icon.svg': '<svg/>',
  'assets/reader.01.js': 'a()',
  'assets/fonts/a.02.woff2': 'font of an issue',
  'offline/index.html': '<html>',
  'search/index.html': '<html>',
  'search/manifest.json': '{}',
  'search/0a/p0.bin': 'postings',
  'issues/a/index.html': '<html>',
}

async function editionOf(t: TestContext, changes: typeof site = {}): Promise<Edition> {
  const directory = mkdtempSync(join(tmpdir(), 'worker-'))
  t.after(() => rmSync(directory, { recursive: true }))
  for (const [file, content] of Object.entries({ ...site, ...changes })) {
    mkdirSync(dirname(join(directory, file)), { recursive: true })
    writeFileSync(join(directory, file), content)
  }
  await writeServiceWorker(directory, [])
  const script = readFileSync(join(directory, 'sw.js'), 'utf8')
  return JSON.parse(/^const EDITION=(.*);\n/.exec(script)?.[1] ?? '')
}

describe('writeServiceWorker', () => {
  it('lists shared files and a small index with their hashes, and nothing of an issue', async (t) => {
    const { files, pages } = await editionOf(t)
    assert.deepEqual(Object.keys(files), [
      '/assets/reader.01.js',
      '/icon.svg',
      '/search/0a/p0.bin',
      '/search/manifest.json',
    ])
    const hash = createHash('sha256').update('a()').digest('base64')
    assert.equal(files['/assets/reader.01.js'], `sha256-${hash}`)
    assert.deepEqual(pages, ['/offline/', '/search/'])
  })

  it('leaves out an index that would weigh on readers', async (t) => {
    const { files } = await editionOf(t, { 'search/0a/p1.bin': new Uint8Array(400_001) })
    assert.deepEqual(Object.keys(files), ['/assets/reader.01.js', '/icon.svg'])
  })

  it('is another edition where something that it brings has changed, and only then', async (t) => {
    const { version } = await editionOf(t)
    const versionWith = async (changes: typeof site) => (await editionOf(t, changes)).version
    assert.equal(await versionWith({}), version)
    assert.equal(await versionWith({ 'issues/b/index.html': '<html>' }), version)
    assert.notEqual(await versionWith({ 'offline/index.html': '<html lang="zh">' }), version)
    assert.notEqual(await versionWith({ 'search/manifest.json': '{"a":1}' }), version)
  })
})

describe('the addresses of a site', () => {
  it('change the worker when one comes or goes, by as many bytes as ever', async (t) => {
    const directory = mkdtempSync(join(tmpdir(), 'worker-'))
    t.after(() => rmSync(directory, { recursive: true }))
    for (const [file, content] of Object.entries(site)) {
      mkdirSync(dirname(join(directory, file)), { recursive: true })
      writeFileSync(join(directory, file), content)
    }
    const write = async (addresses: readonly string[]) => {
      await writeServiceWorker(directory, [], addresses)
      return readFileSync(join(directory, 'sw.js'), 'utf8')
    }
    const before = await write(['a', 'a/01', 'a/01/01'])
    assert.equal(await write(['a/01', 'a', 'a/01/01']), before)
    const many = Array.from({ length: 1000 }, (_, index) => `b/01/${index}`)
    for (const addresses of [['a', 'a/01'], many]) {
      const after = await write(addresses)
      assert.notEqual(after, before)
      assert.equal(after.length, before.length)
    }
  })
})
