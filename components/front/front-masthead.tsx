import { Fragment } from 'react'
import { formatIssueDate, formatWeekday, isFullDate } from '../../lib/dates.ts'
import { type Banner, isMasthead } from '../../lib/layout/banner.ts'
import type { Issue, Publication } from '../../lib/model.ts'
import { issueUrl } from '../../lib/urls.ts'
import { IssueLabel } from '../frame/issue-banner.tsx'
import { Masthead } from '../frame/masthead.tsx'
import { Nameplate } from '../frame/nameplate.tsx'
import { ReadingSettings } from '../frame/reading-settings.tsx'
import { SearchForm } from '../search-page/search-form.tsx'

interface FrontMastheadProps {
  readonly publication: Publication
  readonly issue?: Issue
  readonly banner?: Banner
  readonly inFace?: (text: string) => boolean
}

/** 报头 of the front page; on the site of one special issue its 题花 is the 报头. */
export function FrontMasthead(props: FrontMastheadProps) {
  const { publication, issue, banner } = props
  return (
    <header className="sheet pt-2">
      <div className="flex flex-wrap items-center justify-between gap-x-6 text-folio print:hidden">
        <SearchForm name="检索词" className="min-w-0 basis-full desk:max-w-[20em] desk:flex-1" />
        <elder-entry />
        <ReadingSettings />
      </div>
      {issue && banner && isMasthead(publication, issue) ? (
        <>
          <h1 className="sr-only">{publication.title}</h1>
          <Masthead banner={banner} href={issueUrl(issue.id)} date={formatIssueDate(issue.date)} />
        </>
      ) : (
        <NameplateLine {...props} />
      )}
    </header>
  )
}

function NameplateLine({ publication, issue, inFace }: FrontMastheadProps) {
  const { nameplate, newspaper, title } = publication
  return (
    <div className="mb-8">
      <div className="flex flex-wrap items-end justify-between gap-x-[2rem] pb-3">
        <h1
          className={`text-nameplate desk:text-nameplate-desk ${inFace?.(publication.title) ? 'font-headline' : 'font-serif'}`}
        >
          {nameplate ? <Nameplate picture={nameplate} name={newspaper ?? title} /> : title}
        </h1>
        {issue?.label && (
          <p className="pb-2 text-caption">
            <a href={issueUrl(issue.id)} className="target">
              <IssueLabel text={issue.label} />
            </a>
          </p>
        )}
      </div>
      <div className="double-rule-b">
        {issue && (
          <p className="pb-1 text-caption">
            {dateLine(issue).map((item, index) => (
              <Fragment key={item}>
                {index > 0 && '　'}
                <span className="inline-block max-w-full">{item}</span>
              </Fragment>
            ))}
          </p>
        )}
      </div>
    </div>
  )
}

/** 日期, 星期, 总期号 and 今日N版, each only if it is known; a line breaks between two of them alone. */
function dateLine({ date, number, pages }: Issue): string[] {
  const weekday = formatWeekday(date)
  return [
    ...(date === undefined ? [] : [formatIssueDate(date)]),
    ...(weekday === undefined ? [] : [weekday]),
    ...(number === undefined ? [] : [`第${number}期`]),
    ...(isFullDate(date) ? [`今日${pages.length}版`] : []),
  ]
}
