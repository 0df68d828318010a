import { isPartialDate } from '../dates.ts'
import type { Issue, Page } from '../model.ts'
import { reportTo } from '../problems/problem.ts'
import { type ContentFolder, decodeText } from './files/content-folder.ts'
import type { IssueFiles } from './files/issue-files.ts'
import { reportIssueName } from './files/issue-name.ts'
import { toAttachment } from './files/media.ts'
import { parsePage } from './parse-page.ts'
import type { Reference } from './references.ts'
import { readFieldFile } from './schema/field-file.ts'
import { issueSchema } from './schema/issue-schema.ts'
import { proveSource } from './source-proof/source-proof.ts'

/** An issue as read, apart from what it names outside of itself. */
export interface ParsedIssue {
  /** Absent if nothing of it is to be built: all its articles are drafts, or it is faulty. */
  readonly issue?: Issue
  readonly references: readonly Reference[]
  /** Ids of its articles that can be referred to: all but drafts, the faulty ones too. */
  readonly targets: readonly string[]
}

/** Makes an issue of its files; adds what is wrong with them to the folder's problems. */
export async function parseIssue(folder: ContentFolder, files: IssueFiles): Promise<ParsedIssue> {
  const report = reportTo(folder.problems, `issues/${files.id}/issue.md`)
  if (!files.issue) report(1, 'issue-file-missing')
  if (files.pages.length === 0) report(1, 'issue-empty')
  const { title, ...values } = files.issue ? readFieldFile(files.issue, issueSchema, report) : {}
  reportIssueName(files.id, report)
  const source = files.source && decodeText(files.source, reportTo(folder.problems, files.source.path))
  const parsed = []
  for (const page of files.pages) parsed.push(await parsePage(folder, page))
  const links = {
    references: parsed.flatMap(({ references }) => references),
    targets: parsed.flatMap(({ targets }) => targets),
  }
  const pages = parsed.map(({ page }) => page).filter((page) => page !== undefined)
  if (title === undefined || pages.length === 0) return links
  const issue = {
    ...(isPartialDate(files.id) && { date: files.id }),
    ...values,
    id: files.id,
    title,
    kind: values.kind ?? 'regular',
    slogans: values.slogans ?? [],
    pages: pages.map(withoutWithdrawn),
    ...(files.source && !pages.some(holdsWithdrawn) && { source: toAttachment(files.source) }),
  }
  const isProved = source !== undefined && issue.source !== undefined
  return { issue: isProved ? proveSource(issue, source) : issue, ...links }
}

function holdsWithdrawn({ articles }: Page): boolean {
  return articles.some(({ status }) => status === 'withdrawn')
}

/** The facsimile and the PDF of a page show what was withdrawn from it, as the supplied text of the issue does. */
function withoutWithdrawn(page: Page): Page {
  if (!holdsWithdrawn(page)) return page
  const { image: _image, pdf: _pdf, ...rest } = page
  return rest
}
