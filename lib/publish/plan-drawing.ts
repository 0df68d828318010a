import { createHash } from 'node:crypto'
import type { ArchiveIndex } from '../content/content-cache.ts'
import { neighbourIssues } from '../listing/neighbour-issues.ts'
import { sectionPeriods } from '../listing/sections.ts'
import type { Archive, IssueEntry } from '../model.ts'
import { feedFormats } from '../sharing/feeds/feed-formats.ts'
import type { PartCache } from './part-cache.ts'

/** Where documents are kept as they were published. */
export const documentsCache = '.next/cache/documents'

/** A part of the site whose documents can be kept, with the hash of all they are drawn from. */
export interface DrawnPart {
  /** Its address without slashes at the ends: `issues/2025-01-15`, `sections/yaowen/2025-01`. */
  readonly part: string
  readonly key: string
  readonly isKept: boolean
}

/**
 * The parts that are drawn from what can be named: the issues, each from itself, its neighbours' titles and the
 * sections, and the months of the sections. `code` is the digest of all that draws them.
 */
export function planDrawing(
  { archive, keys }: ArchiveIndex,
  code: string,
  cache: PartCache,
): readonly DrawnPart[] {
  const site = [code, archive.publication, feedFormats(archive)]
  const parts = [...planIssues(archive, keys, site), ...planPeriods(archive, site)]
  return parts.map((part) => ({ ...part, isKept: cache.has(part.part, part.key) }))
}

type Part = Omit<DrawnPart, 'isKept'>

function planIssues(archive: Archive, keys: ArchiveIndex['keys'], site: readonly unknown[]): Part[] {
  return archive.issues.map((issue) => {
    const { previous, next } = neighbourIssues(archive, issue.id)
    const sections = sectionsOf(issue, archive)
    const from = [...site, keys[issue.id], sections, headOf(previous), headOf(next)]
    return { part: `issues/${issue.id}`, key: hashOf(from) }
  })
}

function planPeriods(archive: Archive, site: readonly unknown[]): Part[] {
  return archive.sections.flatMap((section) => {
    const periods = sectionPeriods(archive, section.id)
    const counts = [...periods].map(([period, articles]) => [period, articles.length])
    const head = hashOf([...site, section, counts])
    return [...periods].map(([period, articles]) => {
      const listed = articles.map(({ article, page, issue }) => [
        article,
        [page.id, page.label, page.name],
        headOf(issue),
      ])
      return { part: `sections/${section.id}/${period}`, key: hashOf([head, listed]) }
    })
  })
}

function sectionsOf({ pages }: IssueEntry, { sections }: Archive) {
  const used = new Set(pages.flatMap((page) => page.articles.map(({ section }) => section)))
  return sections.filter(({ id }) => used.has(id))
}

/** What other documents say of an issue. */
function headOf(issue: IssueEntry | undefined): Omit<IssueEntry, 'pages'> | undefined {
  if (!issue) return undefined
  const { pages: _, ...head } = issue
  return head
}

function hashOf(value: unknown): string {
  return createHash('sha256').update(JSON.stringify(value)).digest('hex').slice(0, 32)
}
