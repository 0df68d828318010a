import { isError, type Problem } from '../../problems/problem.ts'
import type { ContentFolder } from '../files/content-folder.ts'
import { issueKey, readIssueFiles } from '../files/issue-files.ts'
import { hashOf } from '../files/media.ts'
import { type PaperNames, type ParsedIssue, parseIssue } from '../parse-issue.ts'
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
  const key = issueKey(folder, files, `${version} ${JSON.stringify(paper)} ${folder.wording.key}`)
  const isFaulty = () => folder.problems.slice(problemsBefore).some(isError)
  const known = isFaulty() ? undefined : cache.readRecord(key)
  if (known) {
    folder.problems.push(...known.remarks)
    return { ...known, id, key, isNew: false }
  }
  const parsed = await parseIssue(folder, files, paper)
  const issue = { id, key, ...parsed, remarks: folder.problems.slice(problemsBefore) }
  return isFaulty() ? toSeen(issue) : keepIssue(cache, issue, true)
}

interface NewIssue extends ParsedIssue {
  readonly id: string
  readonly key: string
  readonly remarks: readonly Problem[]
}

/** Keeps an issue in the cache; where `isRight` is not, it is parsed again by who sees it next, for its problems' sake. */
export function keepIssue(cache: ContentCache, parsed: NewIssue, isRight: boolean): SeenIssue {
  const { id, key, isNew, ...record } = toSeen(parsed)
  cache.writeIssue(key, JSON.stringify(parsed.issue ?? null), isRight ? record : undefined)
  return { id, key, isNew, ...record }
}

function toSeen({ issue, ...parsed }: NewIssue): SeenIssue {
  const digest = hashOf(JSON.stringify(issue ?? null))
  return { ...parsed, ...(issue && { entry: toIssueEntry(issue) }), digest, isNew: true }
}
