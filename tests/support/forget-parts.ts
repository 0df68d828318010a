import { buildLockFile, whileLocked } from '../../lib/build/build-lock.ts'
import { PartCache } from '../../lib/build/part-cache.ts'
import { partStore } from '../../lib/store/caches.ts'

/** Throws away what builds of this checkout have saved of some parts; not while another test's build may read them. */
export async function forgetParts(parts: readonly string[]): Promise<void> {
  await whileLocked(buildLockFile, async () => {
    const cache = new PartCache(partStore)
    for (const part of parts) cache.forget(part)
  })
}
