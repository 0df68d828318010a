import { existsSync, readdirSync, readFileSync } from 'node:fs'
import path from 'node:path'
import { problemError } from '../problems/problem-error.ts'
import { issueDataUrl, publicationDataUrl, toSitePath } from '../urls.ts'
import { type PublishedIssue, textOf, toPublishedIssue } from './published-issue.ts'

/** What readers were given, by the static JSON of a site that was built before. */
export interface PublishedNewspaper {
  /** The folder or the address of the site, as it is told. */
  readonly place: string
  /** Title of the publication, if it is said. */
  readonly title?: string
  /** Ids of all its issues. */
  readonly issues: readonly string[]
  readonly readIssue: (id: string) => Promise<PublishedIssue | undefined>
}

/** The newspaper that a folder holds the site of; nothing where it holds none. */
export function openPublishedFolder(siteDirectory: string): PublishedNewspaper | undefined {
  const folder = path.join(siteDirectory, path.dirname(toSitePath(issueDataUrl('any'))))
  if (!existsSync(folder)) return undefined
  const names = readdirSync(folder).filter((name) => name.endsWith('.json'))
  const title = textOf(readJson(path.join(siteDirectory, toSitePath(publicationDataUrl))), 'title')
  return {
    place: siteDirectory,
    ...(title !== undefined && { title }),
    issues: names.map((name) => name.slice(0, -'.json'.length)).sort(),
    readIssue: async (id) => readPublishedIssue(siteDirectory, id),
  }
}

/** An issue as a folder's site shows it. */
export function readPublishedIssue(siteDirectory: string, id: string): PublishedIssue | undefined {
  const data = readJson(path.join(siteDirectory, toSitePath(issueDataUrl(id))))
  return data === undefined ? undefined : toPublishedIssue(data)
}

function readJson(file: string): unknown {
  if (!existsSync(file)) return undefined
  try {
    return JSON.parse(readFileSync(file, 'utf8'))
  } catch {
    throw problemError(file, 'site-damaged')
  }
}
