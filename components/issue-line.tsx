import { formatIssueDate } from '../lib/dates.ts'
import type { Issue, IssueEntry, Page, PageEntry } from '../lib/model.ts'
import { formatPageName } from '../lib/page-name.ts'
import { issueUrl } from '../lib/urls.ts'

export interface IssueLineProps {
  readonly issue: Issue | IssueEntry
  readonly page?: Page | PageEntry
}

/** One line of where a thing stood in print: issue, page and date, each as far as it is known. */
export function IssueLine({ issue, page }: IssueLineProps) {
  return (
    <p className="flex flex-wrap justify-center gap-x-[1em]">
      <a href={issueUrl(issue.id)} className="target">
        {issue.title}
      </a>
      {page && (
        <a href={issueUrl(page.id)} className="target">
          {formatPageName(page)}
        </a>
      )}
      <span className="target">{formatIssueDate(issue.date)}</span>
    </p>
  )
}
