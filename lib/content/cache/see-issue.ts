import { isError } from '../../problems/problem.ts'
import type { ContentFolder } from '../files/content-folder.ts'
import { issueKey, readIssueFiles } from '../files/issue-files.ts'
import { hashOf } from '../files/media.ts'
import { type PaperNames, parseIssue } from '../parse-issue.ts'
import type { ContentCache, IssueRecord } from './content-cache.ts'
import { toIssueEntry } from './issue-entry.ts'

/** An issue of which all files were read, and parsed unless the cache knew them. */
export interface SeenIssue extends IssueRecord {
  readonly id: string
  readonly key: string
  readonly isNew: boolean
}

/** Reads an issue's files; parses and checks them if they are not known, and keeps them if they are right. */
export async function seeIssue(
  folder: ContentFolder,
  cache: ContentCache,
  id: string,
  version: string,
  paper: PaperNames,
): Promise<SeenIssue> {
  const problemsBefore = folder.problems.length
  const files = readIssueFiles(folder, id)
  const key = issueKey(folder, files, `${version} ${JSON.stringify(paper)}`)
  const isFaulty = () => folder.problems.slice(problemsBefore).some(isError)
  const known = isFaulty() ? undefined : cache.readRecord(key)
  if (known) {
    folder.problems.push(...known.remarks)
    return { ...known, id, key, isNew: false }
  }
  const { issue, references, targets } = await parseIssue(folder, files, paper)
  const json = JSON.stringify(issue ?? null)
  const remarks = folder.problems.slice(problemsBefore)
  const entry = issue && { entry: toIssueEntry(issue) }
  const record = { ...entry, references, targets, remarks, digest: hashOf(json) }
  if (!isFaulty()) cache.writeIssue(key, json, record)
  return { ...record, id, key, isNew: true }
}
