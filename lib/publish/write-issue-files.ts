import { createHash } from 'node:crypto'
import { existsSync } from 'node:fs'
import { readdir, rename, rm, stat } from 'node:fs/promises'
import path from 'node:path'
import type { Issue, Publication } from '../model.ts'
import { linkFile } from './link-file.ts'
import { toIssueFiles } from './to-issue-files.ts'
import { writeAt } from './write-at.ts'

const keptFor = 24 * 60 * 60 * 1000

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
  const folder = path.join(cacheDirectory, issue.id)
  const kept = path.join(folder, key)
  if (!existsSync(kept)) {
    const draft = `${kept}.${process.pid}.tmp`
    for (const { url, content } of await toIssueFiles(publication, issue)) await writeAt(draft, url, content)
    await rename(draft, kept)
    await removeOld(folder, key)
  }
  for (const file of await listFiles(kept)) {
    await linkFile(path.join(kept, file), path.join(outDirectory, file))
  }
}

async function listFiles(directory: string): Promise<string[]> {
  const entries = await readdir(directory, { recursive: true, withFileTypes: true })
  return entries
    .filter((entry) => entry.isFile())
    .map((entry) => path.relative(directory, path.join(entry.parentPath, entry.name)))
}

// Other content folders of this checkout may have an issue of the same name, so nothing new is thrown away.
async function removeOld(folder: string, key: string): Promise<void> {
  for (const name of await readdir(folder)) {
    if (name === key) continue
    const { mtimeMs } = await stat(path.join(folder, name))
    if (Date.now() - mtimeMs > keptFor) await rm(path.join(folder, name), { recursive: true, force: true })
  }
}
