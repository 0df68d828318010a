import type { FrontPage, FrontSection } from '../../lib/layout/typeset-front.ts'
import type { Issue } from '../../lib/model.ts'
import { formatPageName } from '../../lib/page-name.ts'
import { issueUrl } from '../../lib/urls.ts'
import { IssueWays } from '../issue/issue-ways.tsx'
import { FrontLead, FrontPiece } from './front-piece.tsx'

interface FrontByRankProps {
  readonly issue: Issue
  readonly front: FrontPage
  readonly inFace: (text: string) => boolean
}

/** The latest issue by rank: 头条 over seven columns of twelve, 二条 beside it, the rest by 版 in three even columns. */
export function FrontByRank({ issue, front, inFace }: FrontByRankProps) {
  const { lead, seconds, sections } = front
  const firstPage = issue.pages[0]
  return (
    <>
      <div className="grid gap-x-[2rem] gap-y-4 desk:grid-cols-12">
        <div className="line-seven min-w-0 desk:col-span-7">
          {lead && <FrontLead piece={lead} inFace={inFace} />}
          {firstPage && <IssueWays issueId={issue.id} pageId={firstPage.id} />}
        </div>
        {seconds.length > 0 && (
          <ul className="line-five rule-t min-w-0 desk:no-rule desk:rule-l desk:col-span-5 desk:ps-[2rem]">
            {seconds.map((piece) => (
              <li key={piece.article.id} className="rule-b last:no-rule desk:py-4 desk:first:pt-0">
                <FrontPiece piece={piece} inFace={inFace} />
              </li>
            ))}
          </ul>
        )}
      </div>
      {sections.length > 0 && (
        <div className="line-third heavy-rule-t column-rule columns-set-3 mt-3 pt-2 text-column desk:mt-6">
          {sections.map((section) => (
            <Section key={section.page.id} section={section} inFace={inFace} />
          ))}
        </div>
      )}
    </>
  )
}

interface SectionProps {
  readonly section: FrontSection
  readonly inFace: (text: string) => boolean
}

/** What stands on one 版, under its name; it flows on from column to column. */
function Section({ section: { page, articles }, inFace }: SectionProps) {
  const name = formatPageName(page)
  return (
    <section aria-label={name} className="desk:mb-2">
      <p className="break-after-avoid text-caption">
        <a href={issueUrl(page.id)} className="target">
          <b>{name}</b>
        </a>
      </p>
      <ul>
        {articles.map((piece) => (
          <li key={piece.article.id} className="rule-t break-inside-avoid desk:py-3">
            <FrontPiece piece={piece} inFace={inFace} />
          </li>
        ))}
      </ul>
    </section>
  )
}
