import { rm } from 'node:fs/promises'
import path from 'node:path'
import { ContentCache } from '../content/cache/content-cache.ts'
import type { Archive } from '../model.ts'
import { pictureStore } from '../store/caches.ts'
import { isTakenBack } from '../taken-out.ts'
import type { PartCache } from './part-cache.ts'
import type { SitePart } from './plan-parts.ts'
import { type Output, removeOld } from './switch-output.ts'

/** Whether one of these parts is an issue of which something was taken back: it may have been just now. */
export function holdsWithdrawn(parts: readonly SitePart[], archive: Archive): boolean {
  const ids = new Set(withdrawnIn(archive))
  return parts.some(({ issue }) => issue !== undefined && ids.has(issue.id))
}

/**
 * Takes off this machine what builds have saved, drawn and published before the build that began at `began`, and that may
 * hold what was withdrawn, withheld or hidden: its issue, and lists, months and the search index, in which its headline stood.
 */
export async function forgetWithdrawn(
  archive: Archive,
  cache: PartCache,
  output: Output,
  began: number,
): Promise<void> {
  await removeOld(output)
  await rm(path.resolve('.next/export'), { recursive: true, force: true })
  new ContentCache().forget(withdrawnIn(archive), archive.digest, began)
  cache.removeOthers(
    archive.issues.map(({ id }) => id),
    began,
  )
  // After the parts and the old site, which hold links to them: cards show the headline.
  pictureStore.removeUnused(began)
}

function withdrawnIn({ issues }: Archive): readonly string[] {
  return issues
    .filter(({ pages }) => pages.some(({ articles }) => articles.some(isTakenBack)))
    .map(({ id }) => id)
}
