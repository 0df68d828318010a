import { formatIssueDate } from '../../lib/dates.ts'
import { frontLead } from '../../lib/listing/issue-counts.ts'
import type { IssueEntry } from '../../lib/model.ts'
import { issueUrl } from '../../lib/urls.ts'
import { HeadlineLine } from '../frame/headline-line.tsx'
import { IssueLabel } from '../frame/issue-banner.tsx'

/** Issues one below the other: date, title with its label, and 头版头条. */
export function IssueList({ issues }: { readonly issues: readonly IssueEntry[] }) {
  return (
    <ul>
      {issues.map((issue) => {
        const lead = frontLead(issue)
        return (
          <li
            key={issue.id}
            className="rule-b grid items-center gap-x-[2rem] py-2 text-caption last:no-rule desk:grid-cols-[13em_1fr_1fr]"
          >
            <span className="text-grey">{formatIssueDate(issue.date)}</span>
            <a href={issueUrl(issue.id)} className="target gap-x-[0.5em]">
              <b>{issue.title}</b>
              {issue.label && <IssueLabel text={issue.label} />}
            </a>
            {lead && (
              <span>
                <HeadlineLine article={lead} />
              </span>
            )}
          </li>
        )
      })}
    </ul>
  )
}
