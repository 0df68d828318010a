import { createHash } from 'node:crypto'
import type { Issue, Publication } from '../model.ts'
import { PartCache } from './part-cache.ts'
import { toIssueFiles } from './to-issue-files.ts'
import { writeAt } from './write-at.ts'

/** What the files of an issue are made from besides the issue, and where they are kept and put. */
export interface IssueFilesContext {
  readonly publication: Publication
  /** Hash of the code that makes them. */
  readonly codeDigest: string
  readonly cacheDirectory: string
  readonly outDirectory: string
}

/**
 * Writes what an issue can be taken along as. An archive has thousands of issues and a build changes few: the
 * files are kept under a hash of all they are made from, and linked from there.
 */
export async function writeIssueFiles(issue: Issue, context: IssueFilesContext): Promise<void> {
  const { publication, codeDigest, cacheDirectory, outDirectory } = context
  const made = JSON.stringify([codeDigest, publication, issue])
  const key = createHash('sha256').update(made).digest('hex').slice(0, 32)
  const cache = new PartCache(cacheDirectory)
  if (!cache.has(issue.id, key)) {
    const files = await toIssueFiles(publication, issue)
    await cache.keep(issue.id, key, async (folder) => {
      for (const { url, content } of files) await writeAt(folder, url, content)
    })
  }
  await cache.link(issue.id, key, outDirectory)
}
