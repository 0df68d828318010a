import { Fragment, type ReactNode } from 'react'
import { formatIssueDate, formatWeekday, isFullDate } from '../../lib/dates.ts'
import { ownTitle } from '../../lib/layout/banner.ts'
import type { Issue, Page, Publication } from '../../lib/model.ts'
import { formatPageName } from '../../lib/page-name.ts'
import { issueUrl } from '../../lib/urls.ts'
import { IssueLabel } from './issue-banner.tsx'
import { Nameplate } from './nameplate.tsx'

interface PaperMastheadProps {
  /** The paper by its name of the issue's day. */
  readonly publication: Publication
  readonly issue?: Issue
  readonly inFace?: (text: string) => boolean
  /** Whether the paper's name is the heading of its route. */
  readonly isHeading?: boolean
  /** The page that it stands at the head of, whose name is then the heading of its route. */
  readonly page?: Page
  /** 报眼: at the right of the name on the desk, below the line of the date on the phone. */
  readonly ear?: ReactNode
  /** What stands at the end of the line of the date on the desk, beside the name on the phone. */
  readonly entry?: ReactNode
}

/** 报头 of a newspaper: its name as a drawing or in type, and 日期 · 星期 · 总期号 · 今日N版 in one line between rules. */
export function PaperMasthead({
  publication,
  issue,
  inFace,
  isHeading,
  page,
  ear,
  entry,
}: PaperMastheadProps) {
  const Name = isHeading ? 'h1' : 'p'
  const { nameplate, newspaper, title } = publication
  const name = newspaper ?? title
  return (
    <div className="mb-4 flex flex-wrap items-end justify-between gap-x-[1rem] desk:mb-6 desk:grid desk:grid-cols-[minmax(0,1fr)_auto] desk:gap-x-[2rem]">
      <div className="max-w-full pb-2">
        <Name
          className={`text-nameplate desk:text-nameplate-desk ${inFace?.(name) ? 'font-headline' : 'font-serif'}`}
        >
          {nameplate ? <Nameplate picture={nameplate} name={name} /> : name}
        </Name>
        {issue && <IssueTitle publication={publication} issue={issue} />}
      </div>
      {entry && <div className="desk:col-start-2 desk:row-start-2 desk:self-center">{entry}</div>}
      <div className="double-rule-b rule-t mb-2 basis-full desk:col-span-2 desk:col-start-1 desk:row-start-2 desk:mb-0">
        <div className="flex flex-wrap items-center gap-x-[1em] py-1 text-caption">
          {page && (
            <h1>
              <b>{formatPageName(page)}</b>
            </h1>
          )}
          {issue && <DateLine issue={issue} />}
        </div>
      </div>
      {ear && (
        <div className="mt-2 basis-full desk:col-start-2 desk:row-start-1 desk:mt-0 desk:w-[20rem]">
          {ear}
        </div>
      )}
    </div>
  )
}

/** What an issue is called beside the paper's name, and its label: a way to the issue. */
function IssueTitle({ publication, issue }: { readonly publication: Publication; readonly issue: Issue }) {
  const title = ownTitle(publication, issue)
  if (title === undefined && issue.label === undefined) return null
  return (
    <p className="text-caption">
      <a href={issueUrl(issue.id)} className="target gap-x-[0.5em]">
        {title !== undefined && <b>{title}</b>}
        {issue.label && <IssueLabel text={issue.label} />}
      </a>
    </p>
  )
}

/** 日期, 星期, 总期号 and 今日N版, each only if it is known; a line breaks between two of them alone. */
function DateLine({ issue: { date, number, pages } }: { readonly issue: Issue }) {
  const weekday = formatWeekday(date)
  const items = [
    ...(date === undefined ? [] : [formatIssueDate(date)]),
    ...(weekday === undefined ? [] : [weekday]),
    ...(number === undefined ? [] : [`第${number}期`]),
    ...(isFullDate(date) ? [`今日${pages.length}版`] : []),
  ]
  return (
    // An ordinary space is not there at a line's end.
    <p className="[word-spacing:0.75em]">
      {items.map((item, index) => (
        <Fragment key={item}>
          {index > 0 && ' '}
          <span className="inline-block max-w-full">{item}</span>
        </Fragment>
      ))}
    </p>
  )
}
