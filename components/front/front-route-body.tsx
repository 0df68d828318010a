import type { FrontPage } from '../../lib/layout/typeset-front.ts'
import type { Issue, IssueEntry, Publication } from '../../lib/model.ts'
import { issuesUrl } from '../../lib/urls.ts'
import { IssueList } from '../issue/issue-list.tsx'
import { OnThisDayLink } from '../listing/on-this-day-link.tsx'
import { FrontByRank } from './front-by-rank.tsx'
import { FrontSingle } from './front-single.tsx'

interface FrontRouteBodyProps {
  readonly publication: Publication
  readonly issue: Issue
  readonly front: FrontPage
  readonly earlier: readonly IssueEntry[]
  readonly inFace: (text: string) => boolean
}

/** How many earlier issues the front page names before it leads to all of them. */
const earlierShown = 4

/** The latest issue, then the earlier ones and the archive's entry, if there are any. */
export function FrontRouteBody({ publication, issue, front, earlier, inFace }: FrontRouteBodyProps) {
  return (
    <>
      {front.only ? (
        <FrontSingle issue={issue} {...front.only} lede={front.lead?.text} inFace={inFace} />
      ) : (
        <FrontByRank issue={issue} front={front} inFace={inFace} />
      )}
      {earlier.length > 0 && (
        <section aria-labelledby="earlier" className="heavy-rule-t mt-4 pt-2 desk:mt-8 desk:pt-3">
          <h2 id="earlier" className="text-caption">
            <b>往期</b>
          </h2>
          {/* A phone has the calendar one word away. */}
          <div className="hidden desk:block">
            <IssueList issues={earlier.slice(0, earlierShown)} />
          </div>
          <p className="flex flex-wrap gap-x-[2em] text-caption desk:mt-2">
            <a href={issuesUrl} className="target underlined">
              按日期看报
            </a>
            <OnThisDayLink publication={publication} issue={issue} />
          </p>
        </section>
      )}
    </>
  )
}
