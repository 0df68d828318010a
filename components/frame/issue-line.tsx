import { formatIssueDate } from '../../lib/dates.ts'
import type { Issue, Page } from '../../lib/model.ts'
import { formatPageName } from '../../lib/page-name.ts'
import { issueUrl } from '../../lib/urls.ts'

export interface IssueLineProps {
  readonly issue: Issue
  readonly page: Page
}

/** One line of where an article stood in print: page, date and 总期号, each as far as it is known; its issue is in the 眉线. */
export function IssueLine({ issue, page }: IssueLineProps) {
  return (
    <p className="flex flex-wrap items-center justify-center gap-x-[1em]">
      <a href={issueUrl(page.id)} className="target">
        {formatPageName(page)}
      </a>
      <span>{formatIssueDate(issue.date)}</span>
      {issue.number !== undefined && <span>第{issue.number}期</span>}
    </p>
  )
}
