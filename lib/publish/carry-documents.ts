import { readFile } from 'node:fs/promises'
import path from 'node:path'
import { concurrently } from './concurrently.ts'
import { linkFile } from './link-file.ts'
import type { PartCache } from './part-cache.ts'
import type { DrawnPart } from './plan-drawing.ts'
import { facesOf } from './publish-document.ts'

/** Documents that were not drawn anew. */
export interface CarriedDocuments {
  readonly count: number
  /** Addresses of the headline faces they name, each with a document that does. */
  readonly faces: ReadonlyMap<string, string>
}

/**
 * Keeps the parts that were drawn just now, and puts those that were kept before into the new site, byte for
 * byte as they were published then. `documents` are the paths of what was drawn.
 */
export async function carryDocuments(
  parts: readonly DrawnPart[],
  documents: readonly string[],
  cache: PartCache,
  outDirectory: string,
): Promise<CarriedDocuments> {
  const drawn = groupByPart(documents)
  for (const { part, key } of parts.filter(({ isKept }) => !isKept)) {
    await cache.keep(part, key, async (folder) => {
      for (const document of drawn.get(part) ?? []) {
        await linkFile(path.join(outDirectory, document), path.join(folder, document))
      }
    })
  }
  const faces = new Map<string, string>()
  let count = 0
  await concurrently(
    parts.filter(({ isKept }) => isKept),
    8,
    async ({ part, key }) => {
      const files = await cache.link(part, key, outDirectory)
      count += files.length
      // All documents of an issue name its face.
      const document = `${part}/index.html`
      for (const url of facesOf(await readFile(path.join(outDirectory, document), 'utf8'))) {
        faces.set(url, document)
      }
    },
  )
  return { count, faces }
}

/** An issue's documents lie below `issues/<id>`, those of a month below `sections/<id>/<month>`. */
function groupByPart(documents: readonly string[]): ReadonlyMap<string, readonly string[]> {
  const groups = new Map<string, string[]>()
  for (const document of documents) {
    const names = document.split('/')
    const part = names.slice(0, names[0] === 'issues' ? 2 : 3).join('/')
    const group = groups.get(part)
    if (group) group.push(document)
    else groups.set(part, [document])
  }
  return groups
}
