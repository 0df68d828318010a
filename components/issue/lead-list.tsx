import { countIssues, frontLead } from '../../lib/listing/issue-counts.ts'
import type { IssueEntry } from '../../lib/model.ts'
import { formatPageName } from '../../lib/page-name.ts'
import { issueUrl } from '../../lib/urls.ts'
import { HeadlineLine } from '../frame/headline-line.tsx'
import { IssueLabel } from '../frame/issue-banner.tsx'

/** One line of the list: days in a row without an issue, or one issue. */
export interface LeadLine {
  readonly key: string
  /** When: 15日 星期三, or a year. */
  readonly when: string
  readonly id?: string
  /** Absent where there is none; `note` then says why. */
  readonly issue?: IssueEntry
  readonly note?: string
}

interface LeadListProps {
  readonly lines: readonly LeadLine[]
  /** Level of the headlines in their route. */
  readonly level: 2 | 3
}

/** 头版头条, one below the other: when, the headline, and the issue with how much it holds. */
export function LeadList({ lines, level }: LeadListProps) {
  return (
    <ul>
      {lines.map(({ key, when, id, issue, note }) => (
        <li
          key={key}
          id={id}
          className="rule-b grid items-center gap-x-[2rem] py-2 last:no-rule desk:grid-cols-[9em_1fr_16em]"
        >
          <span className="text-caption text-grey">{when}</span>
          {issue ? (
            <IssueLead issue={issue} level={level} />
          ) : (
            <span className="text-caption text-grey">{note}</span>
          )}
        </li>
      ))}
    </ul>
  )
}

function IssueLead({ issue, level }: { readonly issue: IssueEntry; readonly level: 2 | 3 }) {
  const Heading = `h${level}` as const
  const lead = frontLead(issue)
  const page = issue.pages[0]
  const { pages, articles } = countIssues([issue])
  return (
    <>
      {lead ? (
        <Heading className="font-serif text-minor">
          <a href={issueUrl(lead.id)} className="target">
            <HeadlineLine article={lead} />
          </a>
        </Heading>
      ) : (
        page && (
          <a href={issueUrl(page.id)} className="target text-caption">
            {formatPageName(page)}
          </a>
        )
      )}
      <span className="flex flex-wrap items-center gap-x-[1em] text-caption text-grey">
        <a href={issueUrl(issue.id)} className="target gap-x-[0.5em] text-ink">
          {issue.title}
          {issue.label && <IssueLabel text={issue.label} />}
        </a>
        {pages}版 · {articles}篇
      </span>
    </>
  )
}
