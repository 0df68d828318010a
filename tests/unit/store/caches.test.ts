import assert from 'node:assert/strict'
import { existsSync, utimesSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { test } from 'node:test'
import {
  faceStore,
  fontStore,
  lifetime,
  partStore,
  pictureStore,
  removeUnused,
} from '../../../lib/store/caches.ts'

test('no cache holds anything that was not used for a week', async (t) => {
  const stores = [partStore, pictureStore, fontStore, faceStore]
  // Names that nothing else has: these are the caches of this checkout.
  const [old, used] = ['old', 'used'].map((name) => `caches-test-${name}-${process.pid}`) as [string, string]
  t.after(() => stores.map((store) => store.remove(used)))
  for (const store of stores) {
    for (const name of [old, used]) await store.save(name, (draft) => writeFileSync(draft, name))
    const age = (name: string, milliseconds: number) => {
      const time = new Date(Date.now() - milliseconds)
      utimesSync(join(`${store.directory}.seals`, name), time, time)
    }
    age(old, lifetime + 60_000)
    age(used, lifetime - 60_000)
  }
  removeUnused()
  assert.deepEqual(
    stores.map((store) => [old, used].map((name) => existsSync(store.pathOf(name)))),
    stores.map(() => [false, true]),
  )
  assert.equal(lifetime, 7 * 24 * 60 * 60 * 1000)
})
