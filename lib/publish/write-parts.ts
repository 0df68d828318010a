import { concurrently } from './concurrently.ts'
import { makePart, type PartSources } from './make-part.ts'
import type { PartCache } from './part-cache.ts'
import type { SitePart } from './plan-parts.ts'
import { startProgress } from './progress.ts'

/**
 * Puts all parts into the new site: those that were made before as they were then, byte for byte, the others
 * made now and kept. Gives the number of documents.
 */
export async function writeParts(
  parts: readonly SitePart[],
  cache: PartCache,
  sources: PartSources,
  outDirectory: string,
): Promise<number> {
  const missing = parts.filter(({ part, key }) => !cache.has(part, key))
  const progress = startProgress('issues and months', missing.length)
  await concurrently(missing, 4, async (part) => {
    await cache.keep(part.part, part.key, (folder) => makePart(part, folder, sources))
    progress.step()
  })
  let documents = 0
  for (const { part, key } of parts) {
    const files = cache.link(part, key, outDirectory)
    documents += files.filter((file) => file.endsWith('.html')).length
  }
  return documents
}
