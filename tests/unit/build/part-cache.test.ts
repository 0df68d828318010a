import assert from 'node:assert/strict'
import { mkdtempSync, readdirSync, readFileSync, rmSync, statSync, utimesSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { type TestContext, test } from 'node:test'
import { PartCache } from '../../../lib/build/part-cache.ts'
import { writeAt } from '../../../lib/store/write-at.ts'

function openFolder(t: TestContext) {
  const folder = mkdtempSync(join(tmpdir(), 'parts-'))
  t.after(() => rmSync(folder, { recursive: true }))
  return {
    cache: new PartCache(join(folder, 'cache')),
    cacheFolder: join(folder, 'cache'),
    out: join(folder, 'out'),
  }
}

const write = (text: string) => (folder: string) => writeAt(folder, '/issues/a/index.html', text)

test('it gives a part back as it was kept', async (t) => {
  const { cache, out } = openFolder(t)
  assert.equal(cache.has('issues/a', 'k1'), false)
  await cache.keep('issues/a', 'k1', write('one'))
  assert.equal(cache.has('issues/a', 'k1'), true)
  assert.equal(cache.has('issues/a', 'k2'), false)
  assert.deepEqual(await cache.link('issues/a', 'k1', out), ['issues/a/index.html'])
  assert.equal(readFileSync(join(out, 'issues/a/index.html'), 'utf8'), 'one')
})

test('it keeps nothing of a part whose writing failed', async (t) => {
  const { cache } = openFolder(t)
  const failing = cache.keep('issues/a', 'k1', async (folder) => {
    await write('half')(folder)
    throw new Error('the disk is full')
  })
  await assert.rejects(failing, /the disk is full/)
  assert.equal(cache.has('issues/a', 'k1'), false)
  await cache.keep('issues/a', 'k1', write('whole'))
  assert.equal(cache.has('issues/a', 'k1'), true)
})

test('it puts a part in place of what stands there, and leaves what is it already', async (t) => {
  const { cache, out } = openFolder(t)
  await cache.keep('issues/a', 'k1', write('one'))
  await cache.keep('issues/a', 'k2', write('two'))
  const file = join(out, 'issues/a/index.html')
  for (const [key, text] of [
    ['k1', 'one'],
    ['k2', 'two'],
    ['k1', 'one'],
  ] as const) {
    cache.link('issues/a', key, out)
    const { ino } = statSync(file)
    cache.link('issues/a', key, out)
    assert.deepEqual([readFileSync(file, 'utf8'), statSync(file).ino], [text, ino])
  }
})

test('it keeps a part once', async (t) => {
  const { cache, out } = openFolder(t)
  await cache.keep('issues/a', 'k1', write('one'))
  await cache.keep('issues/a', 'k1', write('another'))
  cache.link('issues/a', 'k1', out)
  assert.equal(readFileSync(join(out, 'issues/a/index.html'), 'utf8'), 'one')
})

test('it takes no part that lies inside another for its own', async (t) => {
  const { cache, out } = openFolder(t)
  await cache.keep('sections/a', 'k1', write('one'))
  await cache.keep('sections/a/2025', 'k1', write('two'))
  assert.deepEqual(await cache.link('sections/a', 'k1', out), ['issues/a/index.html'])
})

test('it forgets what a part was a day ago, and nothing newer', async (t) => {
  const { cache, cacheFolder } = openFolder(t)
  await cache.keep('issues/a', 'old', write('one'))
  await cache.keep('issues/a', 'new', write('two'))
  const twoDaysAgo = Date.now() / 1000 - 2 * 24 * 60 * 60
  utimesSync(join(cacheFolder, 'issues/a/@old'), twoDaysAgo, twoDaysAgo)
  writeFileSync(join(cacheFolder, 'to-draw.json'), '{}')
  await cache.keep('issues/a', 'newest', write('three'))
  assert.deepEqual(readdirSync(join(cacheFolder, 'issues/a')).sort(), ['@new', '@newest'])
})
