import { rmSync } from 'node:fs'
import { join } from 'node:path'
import { buildLockFile, lockBuild } from '../../lib/publish/build-lock.ts'
import { partsCache } from '../../lib/publish/part-cache.ts'

/** Throws away what builds of this checkout have kept of some parts; not while another test's build may read them. */
export async function forgetParts(parts: readonly string[]): Promise<void> {
  const release = await lockBuild(buildLockFile, () => undefined)
  try {
    for (const part of parts) rmSync(join(partsCache, part), { recursive: true, force: true })
  } finally {
    release()
  }
}
