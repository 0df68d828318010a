import { isPartialDate } from '../dates.ts'
import { issueLabel } from '../kind-words.ts'
import type { Issue, Page, PartialDate, Publication, SuppliedText } from '../model.ts'
import { formerNameOn } from '../paper-of-day.ts'
import { type Report, reportTo } from '../problems/problem.ts'
import { type ContentFolder, decodeText, type SourceFile } from './files/content-folder.ts'
import type { IssueFiles } from './files/issue-files.ts'
import { reportIssueName } from './files/issue-name.ts'
import { toAttachment } from './files/media.ts'
import { parsePage } from './parse-page.ts'
import { formerReferences, type Reference } from './references.ts'
import { remarkOnSource } from './remarks/source-remarks.ts'
import { remarkOnFile } from './remarks/text-remarks.ts'
import { readFieldFile } from './schema/field-file.ts'
import type { Located } from './schema/fields.ts'
import { issueSchema } from './schema/issue-schema.ts'
import { proveSource } from './source-proof/source-proof.ts'
import { type HiddenWords, maskSource } from './taken-out/mask-source.ts'

/** An issue as read, apart from what it names outside of itself. */
export interface ParsedIssue {
  /** Absent if nothing of it is to be built: all its articles are drafts, or it is faulty. */
  readonly issue?: Issue
  readonly references: readonly Reference[]
  /** Ids of its articles that can be referred to: all but drafts, the faulty ones too. */
  readonly targets: readonly string[]
}

/** What the paper is called, and was; without a title where `publication.md` is faulty. */
export type PaperNames = Partial<Pick<Publication, 'title' | 'names'>>

export interface ParseOptions {
  /** While it is being edited: drafts are kept, and of what is faulty as much as can be shown. */
  readonly isLive?: boolean
}

/** Makes an issue of its files; adds what is wrong with them to the folder's problems. */
export async function parseIssue(
  folder: ContentFolder,
  files: IssueFiles,
  paper: PaperNames,
  { isLive = false }: ParseOptions = {},
): Promise<ParsedIssue> {
  const report = reportTo(folder.problems, `issues/${files.id}/issue.md`)
  if (!files.issue) report(1, 'issue-file-missing')
  if (files.pages.length === 0) report(1, 'issue-empty')
  const faultsBefore = folder.problems.length
  const {
    date: typedDate,
    formerly,
    ...values
  } = files.issue ? readFieldFile(files.issue, issueSchema, report) : {}
  const isRead = folder.problems.length === faultsBefore
  reportIssueName(files.id, report)
  remarkOnFile(folder, files.issue)
  const date = typedDate?.value ?? (isPartialDate(files.id) ? files.id : undefined)
  if (typedDate) checkIssueDate(files.id, typedDate, report)
  const source = files.source && decodeText(files.source, reportTo(folder.problems, files.source.path))
  const parsed = []
  for (const page of files.pages) parsed.push(await parsePage(folder, page, { isLive, issueDate: date }))
  const links = {
    references: [
      ...formerReferences(formerly, `issues/${files.id}/issue.md`),
      ...parsed.flatMap(({ references }) => references),
    ],
    targets: parsed.flatMap(({ targets }) => targets),
  }
  const pages = parsed.map(({ page }) => page).filter((page) => page !== undefined)
  const title = values.title ?? paperTitle(values, date, paper) ?? (isLive ? files.id : undefined)
  if (files.issue && isRead && title === undefined) report(1, 'issue-title-missing')
  if (title === undefined || pages.length === 0) return links
  const hidden = parsed.flatMap((page) => page.hidden)
  const supplied =
    files.source && source !== undefined
      ? toSupplied(files.source, source, pages, hidden, reportTo(folder.problems, files.source.path))
      : undefined
  const kind = values.kind ?? 'regular'
  const label = issueLabel({ ...values, title, kind })
  const issue = {
    ...values,
    ...(label !== undefined && { label }),
    ...(date !== undefined && { date }),
    ...(formerly && formerly.value.length > 0 && { formerly: formerly.value }),
    id: files.id,
    title,
    kind,
    slogans: values.slogans ?? [],
    pages,
    ...(supplied && { source: supplied }),
  }
  const proof = supplied && (supplied.text ?? source)
  // Only what was typed for the issue can stand in the text that it was made from.
  const { label: _label, ...unlabelled } = issue
  const typed = {
    ...unlabelled,
    ...(values.label !== undefined && { label: values.label }),
    title: values.title ?? '',
  }
  if (proof === undefined) return { issue, ...links }
  const changes = new Map(parsed.flatMap((page) => [...page.changes]))
  remarkOnSource(typed, proof, changes, reportTo(folder.problems, `issues/${files.id}/source.txt`))
  return { issue: { ...issue, pages: proveSource(typed, proof).pages }, ...links }
}

/** The title of a regular issue that states none: the paper's name of its day, or the site's title. */
function paperTitle(
  { kind }: Pick<Partial<Issue>, 'kind'>,
  date: PartialDate | undefined,
  paper: PaperNames,
): string | undefined {
  if (kind !== undefined && kind !== 'regular') return undefined
  return formerNameOn(paper, date)?.newspaper ?? paper.title
}

/** A folder that is named for a day, month or year says the date as far as it goes. */
function checkIssueDate(id: string, { value, line }: Located<string>, report: Report): void {
  if (isPartialDate(id) && !value.startsWith(id) && !id.startsWith(value)) {
    report(line, 'issue-date-differs', { id, date: value })
  }
}

/**
 * The supplied text as it is published: with the masks of words that were hidden; not at all where an article was
 * withdrawn or is withheld, whose words it holds, or where nobody can say where hidden words stand in it.
 */
function toSupplied(
  file: SourceFile,
  source: string,
  pages: readonly Page[],
  hidden: readonly HiddenWords[],
  report: Report,
): SuppliedText | undefined {
  const articles = pages.flatMap((page) => page.articles)
  if (articles.some(({ status, online }) => status === 'withdrawn' || online !== undefined)) return undefined
  if (hidden.length === 0) return toAttachment(file)
  const text = maskSource(source, hidden)
  if (text !== undefined) return { ...toAttachment(file), text }
  report(1, 'hidden-source')
  return undefined
}
