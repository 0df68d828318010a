import { statSync } from 'node:fs'
import type { PartCache } from '../build/part-cache.ts'
import type { SitePart } from '../build/plan-parts.ts'
import { tell } from '../build/tell.ts'
import { ContentError } from '../content/content-error.ts'
import type { Archive } from '../model.ts'
import type { Problem } from '../problems/problem.ts'
import { isSameFile } from '../store/link-file.ts'
import { issueDataUrl } from '../urls.ts'
import { checkAddresses, checkNumbers, openBuilt } from './check-published.ts'
import type { PublishedNewspaper } from './published-folder.ts'

/** What a build still asks of the site before it, which is about to be replaced. */
export interface PublishedGuard {
  /** Paragraph numbers that move, while other work goes on. */
  readonly findMoved: () => Promise<readonly Problem[]>
}

/**
 * Compares what is to be built with the first of these folders that holds a site of this newspaper. Throws `ContentError`
 * where an address that was published would be gone.
 */
export async function guardPublished(
  directories: readonly string[],
  archive: Archive,
  parts: readonly SitePart[],
  cache: PartCache,
): Promise<PublishedGuard> {
  const { newspaper, reason } = openBuilt(directories, archive)
  if (!newspaper) {
    tell(reason)
    return { findMoved: async () => [] }
  }
  const issues = issuesToCompare(newspaper, parts, cache)
  const vanished = await checkAddresses(newspaper, archive, issues)
  if (vanished.length > 0) throw new ContentError(vanished)
  return { findMoved: () => checkNumbers(newspaper, issues) }
}

/** All but those whose data in that site is a link to the file that is cached for them. */
function issuesToCompare(
  { place, issues }: PublishedNewspaper,
  parts: readonly SitePart[],
  cache: PartCache,
): readonly string[] {
  const asPublished = parts.flatMap((part) => {
    if (!part.issue) return []
    const { id } = part.issue
    const data = issueDataUrl(id)
    return isSame(`${place}${data}`, `${cache.folder(part)}${data}`) ? [id] : []
  })
  const known = new Set(asPublished)
  return issues.filter((id) => !known.has(id))
}

function isSame(one: string, other: string): boolean {
  const [a, b] = [one, other].map((file) => statSync(file, { throwIfNoEntry: false }))
  return a !== undefined && b !== undefined && isSameFile(a, b)
}
