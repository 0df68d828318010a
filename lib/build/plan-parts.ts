import { createHash } from 'node:crypto'
import type { ArchiveIndex } from '../content/cache/content-cache.ts'
import { isDay, periodsInOrder, sectionPeriods } from '../listing/sections.ts'
import type { Archive, IssueEntry } from '../model.ts'
import { isAmongNewest } from '../sharing/cards/share-pictures.ts'
import { feedFormats } from '../sharing/feeds/feed-formats.ts'

/**
 * A part of the site that is made of what can be named, and so is made once: an issue with all its files, or the
 * page of a section's month.
 */
export interface SitePart {
  /** Its address without slashes at the ends: `issues/2025-01-15`, `sections/yaowen/2025-01`. */
  readonly part: string
  /** Hash of all it is made from. */
  readonly key: string
  /** The issue it is, if it is one. */
  readonly issue?: IssueOfPart
}

/** What tells a part from any other, and from itself before and after an edit. */
export type CachedPart = Pick<SitePart, 'part' | 'key'>

interface IssueOfPart {
  readonly id: string
  /** Hash of its content and the code alone. */
  readonly content: string
  /** Whether its articles have pictures for sharing of their own. */
  readonly isNew: boolean
}

/**
 * The parts of the site: the issues, each made from itself, its neighbours' titles and the sections, and the
 * months of the sections. `code` is the digest of all that draws and writes them.
 */
export function planParts({ archive, keys }: ArchiveIndex, code: string): readonly SitePart[] {
  const site = [code, archive.publication, feedFormats(archive)]
  return [...planIssues(archive, keys, site), ...planPeriods(archive, site)]
}

function planIssues(archive: Archive, keys: ArchiveIndex['keys'], site: readonly unknown[]): SitePart[] {
  return archive.issues.map((issue, place) => {
    const neighbours = [archive.issues[place - 1], archive.issues[place + 1]].map(headOf)
    const isNew = isAmongNewest(archive, issue.id)
    const sections = sectionsOf(issue, archive)
    const key = hashOf([...site, keys[issue.id], sections, neighbours, isNew])
    const content = hashOf([site[0], keys[issue.id]])
    return { part: `issues/${issue.id}`, key, issue: { id: issue.id, content, isNew } }
  })
}

function planPeriods(archive: Archive, site: readonly unknown[]): SitePart[] {
  return archive.sections.flatMap((section) => {
    const periods = sectionPeriods(archive, section.id)
    const [days, months] = [periodsInOrder(periods, true), periodsInOrder(periods, false)]
    return [...periods].map(([period, articles]) => {
      const others = isDay(period) ? days : months
      const place = others.indexOf(period)
      const beside = [others[place - 1], others[place + 1]]
      const listed = articles.map(({ article, page, issue }) => [
        article,
        [page.id, page.label, page.name],
        headOf(issue),
      ])
      return {
        part: `sections/${section.id}/${period}`,
        key: hashOf([...site, section, beside, listed]),
      }
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
