import { join, resolve } from 'node:path'
import { blockIds } from '../body/blocks-inside.ts'
import type { Issue, IssueEntry, Publication, Section } from '../model.ts'
import { isError, type Problem, sortProblems } from '../problems/problem.ts'
import { splitId } from '../urls.ts'
import { codeVersion } from './cache/code-version.ts'
import { type ArchiveIndex, ContentCache } from './cache/content-cache.ts'
import { type SeenIssue, seeIssue } from './cache/see-issue.ts'
import { contentDirectory, displayPath } from './files/content-directory.ts'
import { type ContentFolder, listFolder, openContentFolder } from './files/content-folder.ts'
import { listIssues, reportStrays } from './files/issue-files.ts'
import { hashOf } from './files/media.ts'
import { isMediaName } from './files/media-formats.ts'
import type { PaperNames } from './parse-issue.ts'
import { readPublication } from './read-publication.ts'
import { readSections } from './read-sections.ts'
import { checkReferences, type HasAnchor } from './references.ts'
import { readWording } from './remarks/wording.ts'

export interface CheckOptions {
  /** The content folder; `CONTENT_DIR` if absent. */
  readonly directory?: string
  /** Where what was parsed is kept; `.next/cache/content` if absent. */
  readonly cacheDirectory?: string
  /** Called after each issue. */
  readonly onProgress?: (progress: { readonly done: number; readonly total: number }) => void
}

/** What a check found. The archive, and the keys of its issues in the cache, are there if nothing is wrong. */
export interface ContentCheck extends Partial<ArchiveIndex> {
  /** Every error of every file, in order. */
  readonly problems: readonly Problem[]
  /** What an editor should look at, in order; none of it keeps the archive back. */
  readonly remarks: readonly Problem[]
  /** What would be built. */
  readonly counts: { readonly issues: number; readonly pages: number; readonly articles: number }
}

/**
 * Reads and checks all content. What is right is kept in the cache; an issue of which no file has changed
 * is read, but neither parsed nor checked again.
 */
export async function checkContent(options: CheckOptions = {}): Promise<ContentCheck> {
  const directory = resolve(options.directory ?? contentDirectory())
  const cache = new ContentCache(options.cacheDirectory)
  const problems: Problem[] = []
  const folder = openContentFolder(directory, problems)
  const version = codeVersion()
  const see = (read: ContentFolder, id: string, paper: PaperNames) =>
    seeIssue(read, cache, id, version, paper)
  const content = folder && (await readContent(folder, cache, see, options.onProgress))
  const shown = sortProblems(
    problems.map((problem) => ({ ...problem, file: displayPath(join(directory, problem.file)) })),
  )
  const errors = shown.filter(isError)
  const remarks = shown.filter((problem) => !isError(problem))
  const counts = countIssues(content?.issues ?? [])
  if (!content?.publication || errors.length > 0) return { problems: errors, remarks, counts }
  const index = toIndex(content.publication, content.sections, content.issues)
  cache.writeIndex(index)
  if (content.issues.some(({ isNew }) => isNew)) cache.prune()
  return { problems: [], remarks, counts, ...index }
}

/**
 * Reads all of a content folder, and adds what is wrong to its problems.
 * @param see Reads an issue by its id; the paper and the house list are known by then.
 */
export async function readContent(
  opened: ContentFolder,
  cache: ContentCache,
  see: (folder: ContentFolder, id: string, paper: PaperNames) => Promise<SeenIssue>,
  onProgress?: CheckOptions['onProgress'],
) {
  const { files, folders } = listFolder(opened, '')
  const folder = { ...opened, wording: readWording(opened, files) }
  const strays = [
    ...files.filter((name) => !['publication.md', 'wording.md'].includes(name) && !isMediaName(name)),
    ...folders.filter((name) => name !== 'sections' && name !== 'issues'),
  ]
  reportStrays(folder, '', strays, 'content-stray')
  const { publication, references } = await readPublication(folder, files)
  const { sections, ids: sectionIds } = folders.includes('sections')
    ? readSections(folder)
    : { sections: [], ids: [] }
  const ids = folders.includes('issues') ? listIssues(folder) : []
  const { title, names } = publication ?? {}
  const paper = { ...(title !== undefined && { title }), ...(names && { names }) }
  const issues: SeenIssue[] = []
  for (const id of ids) {
    issues.push(await see(folder, id, paper))
    onProgress?.({ done: issues.length, total: ids.length })
  }
  const all = [...references, ...issues.flatMap((issue) => issue.references)]
  const known = {
    sectionIds,
    issueIds: ids,
    articleIds: issues.flatMap((issue) => issue.targets),
    entries: issues.flatMap(({ entry }) => entry ?? []),
  }
  folder.problems.push(...checkReferences(all, known, anchorsIn(issues, cache)))
  return { publication, sections, issues }
}

/** Whether an article has a place: read only where a link asks, and true where its issue is faulty or it is withdrawn. */
function anchorsIn(issues: readonly SeenIssue[], cache: ContentCache): HasAnchor {
  const read = new Map<string, Issue | undefined>()
  return (articleId, anchor) => {
    const { issue: issueId } = splitId(articleId)
    const seen = issues.find(({ id }) => id === issueId)
    if (seen && !read.has(issueId)) read.set(issueId, cache.readIssue(seen.key))
    const article = read
      .get(issueId)
      ?.pages.flatMap((page) => page.articles)
      .find(({ id }) => id === articleId)
    if (!article || article.status === 'withdrawn') return true
    return article.body.blocks.some((block) => blockIds(block).includes(anchor))
  }
}

/** What was read as an archive, with the keys of its issues in the cache. */
export function toIndex(
  publication: Publication,
  sections: readonly Section[],
  issues: readonly SeenIssue[],
): ArchiveIndex {
  const built = issues.filter(({ entry }) => entry)
  const digest = hashOf(JSON.stringify([publication, sections, built.map((issue) => issue.digest)]))
  const entries = built.map(({ entry }) => entry).filter((entry) => entry !== undefined)
  return {
    archive: { digest, publication, sections, issues: entries.sort(byDate) },
    keys: Object.fromEntries(built.map(({ id, key }) => [id, key])),
  }
}

/** Oldest first, those without a date before all others; within a date by id, as they were listed. */
function byDate({ date: a = '' }: IssueEntry, { date: b = '' }: IssueEntry): number {
  return a < b ? -1 : a > b ? 1 : 0
}

function countIssues(issues: readonly SeenIssue[]): ContentCheck['counts'] {
  const entries = issues.map(({ entry }) => entry).filter((entry) => entry !== undefined)
  const pages = entries.flatMap((entry) => entry.pages)
  return {
    issues: entries.length,
    pages: pages.length,
    articles: pages.reduce((sum, { articles }) => sum + articles.length, 0),
  }
}
