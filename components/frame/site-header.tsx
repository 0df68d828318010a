import type { ReactNode } from 'react'
import { formatDate, monthOf } from '../../lib/dates.ts'
import type { Issue, PartialDate, Publication } from '../../lib/model.ts'
import { archiveMonthUrl, homeUrl, issuesUrl, searchUrl } from '../../lib/urls.ts'
import { ReadingSettings } from './reading-settings.tsx'

interface SiteHeaderProps {
  readonly publication: Publication
  /** The issue that the route belongs to. */
  readonly issue?: Pick<Issue, 'date'>
  /** The 报头 below it, on the front page. */
  readonly children?: ReactNode
}

/** 眉线 of every route, four things in one line: the paper's name (首页), the date (往期), 搜索 and 设置. */
export function SiteHeader({ publication, issue, children }: SiteHeaderProps) {
  const date = issue?.date
  return (
    // On paper an empty header would fill a sheet of its own before a 版, which has another size of sheet.
    <header className={children ? '' : 'print:hidden'}>
      <div className="rule-b mb-4 desk:mb-6 print:hidden">
        <div className="sheet flex flex-wrap items-center gap-x-[0.25em] text-folio">
          {/* It takes the room that the others leave: a long name stands in two lines, and the 眉线 stays one. */}
          <a
            href={homeUrl}
            aria-label={`${publication.title}　首页`}
            className="target min-w-[3em] flex-1 basis-0"
          >
            <b>{publication.title}</b>
          </a>
          {date === undefined ? (
            <a href={issuesUrl} className="target">
              往期
            </a>
          ) : (
            <a href={issuesOf(date)} aria-label={`${formatDate(date)}　往期`} className="target">
              {formatDate(date)}
            </a>
          )}
          <a href={searchUrl} className="target justify-end">
            搜索
          </a>
          <ReadingSettings />
        </div>
      </div>
      {children && <div className="sheet">{children}</div>}
    </header>
  )
}

/** The calendar of the month, or else all issues. */
function issuesOf(date: PartialDate): string {
  const month = monthOf(date)
  return month === undefined ? issuesUrl : archiveMonthUrl(month)
}
