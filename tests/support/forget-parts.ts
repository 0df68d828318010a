import { rmSync } from 'node:fs'
import { join } from 'node:path'
import { buildLockFile, whileLocked } from '../../lib/build/build-lock.ts'
import { partsCache } from '../../lib/build/part-cache.ts'

/** Throws away what builds of this checkout have kept of some parts; not while another test's build may read them. */
export async function forgetParts(parts: readonly string[]): Promise<void> {
  await whileLocked(buildLockFile, async () => {
    for (const part of parts) rmSync(join(partsCache, part), { recursive: true, force: true })
  })
}
