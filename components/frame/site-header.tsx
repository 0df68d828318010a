import type { Banner } from '../../lib/layout/banner.ts'
import type { Publication } from '../../lib/model.ts'
import { homeUrl } from '../../lib/urls.ts'
import { IssueBanner } from './issue-banner.tsx'
import { ReadingSettings } from './reading-settings.tsx'

interface SiteHeaderProps {
  readonly publication: Publication
  /**
   * The issue that the route belongs to: `sharesTitle` if its banner says the publication's title already,
   * `isBelow` if the banner stands large below this line and so not in it.
   */
  readonly issue?: {
    readonly banner: Banner
    readonly sharesTitle: boolean
    readonly href?: string
    readonly isBelow?: boolean
  }
}

/** 眉线 of every route but the front page: whose page this is, and the way back. */
export function SiteHeader({ publication, issue }: SiteHeaderProps) {
  return (
    <header className="rule-b mb-6 desk:mb-10 print:hidden">
      <div className="sheet flex flex-wrap items-center justify-between gap-x-2 py-2 text-folio">
        <div className="flex flex-wrap items-center gap-x-2">
          <a href={homeUrl} className="target">
            {issue?.sharesTitle ? '首页' : publication.title}
          </a>
          {issue && !issue.isBelow && (
            <IssueBanner banner={issue.banner} size="small" {...(issue.href && { href: issue.href })} />
          )}
        </div>
        <ReadingSettings />
      </div>
    </header>
  )
}
