import { movedIds } from '../listing/moved-addresses.ts'
import type { IssueEntry } from '../model.ts'
import {
  aboutUrl,
  correctionsUrl,
  homeUrl,
  issuesUrl,
  offlineUrl,
  searchUrl,
  shelfUrl,
  toSitePath,
} from '../urls.ts'

/** What there will be on the site, as far as addresses go. */
export interface KnownContent {
  readonly sectionIds: readonly string[]
  /** Ids of all issues, the faulty ones too. */
  readonly issueIds: readonly string[]
  /** Ids of all articles but drafts, the faulty ones too. */
  readonly articleIds: readonly string[]
  /** The issues of which nothing is wrong. */
  readonly entries: readonly IssueEntry[]
}

/** Tells whether a path, counted from the root of the site, leads to something. */
export type HasPath = (path: string) => boolean

const fixed = [homeUrl, issuesUrl, correctionsUrl, aboutUrl, searchUrl, shelfUrl, offlineUrl].map(toSitePath)
const siteFiles = /^\/(?:(?:feed|atom|sitemap|opensearch)\.xml|feed\.json|robots\.txt|manifest\.webmanifest)$/
/** Files that bear a hash or are made for programs: nobody but the build can name them all. */
const made = /^\/(?:media|data\/v1|share|assets|sitemaps|search)\/./
const day = /^\d{4}(?:-\d\d){0,2}$/

/** The addresses that a site of this content has, for the links in its texts. */
export function knownPaths(content: KnownContent): HasPath {
  const { sectionIds, issueIds, articleIds, entries } = content
  const sections = new Set(sectionIds)
  const issues = new Set(issueIds)
  const articles = new Set(articleIds)
  const pages = new Set([
    ...articleIds.map((id) => id.slice(0, id.lastIndexOf('/'))),
    ...entries.flatMap((entry) => entry.pages.map(({ id }) => id)),
  ])
  const hasFacts = new Map(entries.map((entry) => [entry.id, entry.hasFacts === true]))
  const moved = movedIds({ issues: entries })
  const dates = entries.flatMap(({ date }) => date ?? [])
  const hasDate = (period: string) => dates.some((date) => date.startsWith(period))
  const inIssue = (id: string, rest: string) => {
    if (moved.has(rest === '' ? id : `${id}/${rest}`)) return true
    if (rest === '') return issues.has(id)
    if (rest === 'figures') return hasFacts.get(id) ?? issues.has(id)
    if (rest === 'source.txt' || /^\S+\.(?:epub|txt|md|bib|ris|csl\.json)$/.test(rest)) {
      return issues.has(id) && (rest === 'source.txt' || rest.startsWith(`${id}.`))
    }
    return articles.has(`${id}/${rest}`) || pages.has(`${id}/${rest}`)
  }
  const inFolder: Readonly<Record<string, (name: string, rest: string) => boolean>> = {
    issues: inIssue,
    sections: (id, rest) =>
      sections.has(id) && (rest === '' || day.test(rest) || isFeed(rest) || rest === 'undated'),
    archive: (year, month) => /^\d{4}$/.test(year) && hasDate(month === '' ? year : `${year}-${month}`),
    'on-this-day': (date) => /^\d\d-\d\d$/.test(date) && dates.some((known) => known.endsWith(`-${date}`)),
    corrections: (period) => isFeed(period) || day.test(period),
  }
  return (path) => {
    const plain = path.replace(/index\.html$/, '')
    if (fixed.some((known) => known === plain || known === `${plain}/`)) return true
    if (siteFiles.test(plain) || made.test(plain)) return true
    const [, folder = '', name = '', rest = ''] = /^\/([^/]+)\/([^/]+)\/?(.*?)\/?$/.exec(plain) ?? []
    return name !== '' && Object.hasOwn(inFolder, folder) && inFolder[folder]?.(name, rest) === true
  }
}

function isFeed(name: string): boolean {
  return /^(?:feed\.(?:xml|json)|atom\.xml)$/.test(name)
}
