import { formatDate, formatIssueDate, isFullDate } from '../../lib/dates.ts'
import { sharesTitle } from '../../lib/headline.ts'
import { ownTitle } from '../../lib/layout/banner.ts'
import type { Issue, Page, Publication } from '../../lib/model.ts'
import { formatPageLabel } from '../../lib/page-name.ts'
import { issueUrl } from '../../lib/urls.ts'

export interface IssueLineProps {
  readonly publication: Publication
  readonly issue: Issue
  readonly page: Page
}

/**
 * Where an article stood in print, each as far as it is known: 3月5日 01版, before it the name of an issue that is not called
 * as its paper. The year stands in the 眉线 above.
 */
export function IssueLine({ publication, issue, page }: IssueLineProps) {
  const title = sharesTitle(publication, issue) ? undefined : ownTitle(publication, issue)
  const date = isFullDate(issue.date) ? formatDate(issue.date).slice(5) : formatIssueDate(issue.date)
  return (
    <p className="flex flex-wrap items-center justify-center gap-x-[0.5em]">
      {title !== undefined && (
        <>
          <a href={issueUrl(issue.id)} className="target">
            {title}
          </a>{' '}
        </>
      )}
      <span>{date}</span>{' '}
      <a href={issueUrl(page.id)} className="target">
        {formatPageLabel(page)}
      </a>
    </p>
  )
}
