import { formatIssueDate, formatWeekday } from '../../lib/dates.ts'
import type { Issue, Page, Publication } from '../../lib/model.ts'
import { formatPageName } from '../../lib/page-name.ts'
import { issueUrl } from '../../lib/urls.ts'

interface PageHeadProps {
  readonly publication: Publication
  readonly issue: Issue
  readonly page: Page
}

/** 版头 of a page behind the first: its number and name, and small the paper, the date and the weekday. */
export function PageHead({ publication, issue, page }: PageHeadProps) {
  const words = [formatIssueDate(issue.date), formatWeekday(issue.date)].filter((word) => word !== undefined)
  return (
    <div className="double-rule-b mb-6">
      <div className="flex flex-wrap items-baseline justify-between gap-x-[2em] pb-1">
        <h1 className="font-serif text-normal desk:text-major">{formatPageName(page)}</h1>
        <p className="flex flex-wrap items-baseline gap-x-[1em] text-caption">
          <a href={issueUrl(issue.id)} className="target">
            <b>{publication.newspaper ?? issue.title}</b>
          </a>
          <span>{words.join('　')}</span>
        </p>
      </div>
    </div>
  )
}
