import assert from 'node:assert/strict'
import {
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  statSync,
  utimesSync,
  writeFileSync,
} from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { type TestContext, test } from 'node:test'
import { PartCache } from '../../../lib/build/part-cache.ts'
import { Store } from '../../../lib/store/store.ts'
import { writeAt } from '../../../lib/store/write-at.ts'

function openFolder(t: TestContext) {
  const folder = mkdtempSync(join(tmpdir(), 'parts-'))
  t.after(() => rmSync(folder, { recursive: true }))
  return {
    cache: new PartCache(new Store(join(folder, 'cache'))),
    cacheFolder: join(folder, 'cache'),
    out: join(folder, 'out'),
  }
}

const part = (name: string, key: string) => ({ part: name, key })
const write = (text: string) => (folder: string) => writeAt(folder, '/issues/a/index.html', text)

test('it gives a part back as it was saved', async (t) => {
  const { cache, out } = openFolder(t)
  assert.equal(cache.has(part('issues/a', 'k1')), false)
  await cache.save(part('issues/a', 'k1'), write('one'))
  assert.equal(cache.has(part('issues/a', 'k1')), true)
  assert.equal(cache.has(part('issues/a', 'k2')), false)
  assert.deepEqual(cache.link(part('issues/a', 'k1'), out), ['issues/a/index.html'])
  assert.equal(readFileSync(join(out, 'issues/a/index.html'), 'utf8'), 'one')
})

test('it saves nothing of a part whose writing failed', async (t) => {
  const { cache } = openFolder(t)
  const failing = cache.save(part('issues/a', 'k1'), async (folder) => {
    await write('half')(folder)
    throw new Error('the disk is full')
  })
  await assert.rejects(failing, /the disk is full/)
  assert.equal(cache.has(part('issues/a', 'k1')), false)
  await cache.save(part('issues/a', 'k1'), write('whole'))
  assert.equal(cache.has(part('issues/a', 'k1')), true)
})

test('it puts a part in place of what stands there, and leaves what is it already', async (t) => {
  const { cache, out } = openFolder(t)
  await cache.save(part('issues/a', 'k1'), write('one'))
  await cache.save(part('issues/a', 'k2'), write('two'))
  const file = join(out, 'issues/a/index.html')
  for (const [key, text] of [
    ['k1', 'one'],
    ['k2', 'two'],
    ['k1', 'one'],
  ] as const) {
    cache.link(part('issues/a', key), out)
    const { ino } = statSync(file)
    cache.link(part('issues/a', key), out)
    assert.deepEqual([readFileSync(file, 'utf8'), statSync(file).ino], [text, ino])
  }
})

test('it saves a part once', async (t) => {
  const { cache, out } = openFolder(t)
  await cache.save(part('issues/a', 'k1'), write('one'))
  await cache.save(part('issues/a', 'k1'), write('another'))
  cache.link(part('issues/a', 'k1'), out)
  assert.equal(readFileSync(join(out, 'issues/a/index.html'), 'utf8'), 'one')
})

test('it takes no part that lies inside another for its own', async (t) => {
  const { cache, out } = openFolder(t)
  await cache.save(part('sections/a', 'k1'), write('one'))
  await cache.save(part('sections/a/2025', 'k1'), write('two'))
  assert.deepEqual(cache.link(part('sections/a', 'k1'), out), ['issues/a/index.html'])
})

test('it makes a part anew of which a published file was edited in place, and not of one that was replaced', async (t) => {
  const { cache, out } = openFolder(t)
  const file = join(out, 'issues/a/index.html')
  await cache.save(part('issues/a', 'k1'), write('one'))
  cache.link(part('issues/a', 'k1'), out)
  rmSync(file)
  writeFileSync(file, 'two')
  assert.equal(cache.has(part('issues/a', 'k1')), true)
  cache.link(part('issues/a', 'k1'), out)
  writeFileSync(file, 'two')
  assert.equal(cache.has(part('issues/a', 'k1')), false)
  await cache.save(part('issues/a', 'k1'), write('one'))
  cache.link(part('issues/a', 'k1'), out)
  assert.equal(readFileSync(file, 'utf8'), 'one')
})

test('it removes all versions of a part that is named, and of those below it', async (t) => {
  const { cache, cacheFolder } = openFolder(t)
  const kept = [part('sections/ab', 'k'), part('issues/a', 'k')]
  const named = [part('sections/a', 'k1'), part('sections/a', 'k2'), part('sections/a/2025', 'k')]
  for (const each of [...kept, ...named]) await cache.save(each, write('one'))
  cache.forget('sections/a')
  assert.deepEqual(readdirSync(cacheFolder).sort(), ['issues+a@k', 'sections+ab@k'])
})

test('it removes what was not used since a time, but no issue of another newspaper', async (t) => {
  const { cache, cacheFolder } = openFolder(t)
  const old = ['issues/a', 'issues/a-other', 'sections/a/2025', 'search/0/files'].map((name) =>
    part(name, 'old'),
  )
  for (const each of old) await cache.save(each, write('one'))
  for (const seal of readdirSync(`${cacheFolder}.seals`)) utimesSync(join(`${cacheFolder}.seals`, seal), 1, 1)
  mkdirSync(join(cacheFolder, 'issues/made-before-there-were-seals'), { recursive: true })
  utimesSync(join(cacheFolder, 'issues'), 1, 1)
  await cache.save(part('issues/a', 'new'), write('two'))
  cache.removeOthers(['a', 'b'], Date.now() - 60_000)
  assert.deepEqual(readdirSync(cacheFolder).sort(), ['issues+a-other@old', 'issues+a@new'])
})
