import { dayOf } from '../../lib/listing/on-this-day.ts'
import type { Issue, Publication } from '../../lib/model.ts'
import { onThisDayUrl } from '../../lib/urls.ts'

interface OnThisDayLinkProps {
  readonly publication: Publication
  readonly issue: Issue
}

/**
 * From an issue to its own day in all years, where the publication has such pages. Chosen by the date printed and
 * not by a clock, so that an issue's page stays as it is.
 */
export function OnThisDayLink({ publication, issue }: OnThisDayLinkProps) {
  const day = dayOf(issue)
  if (!publication.onThisDay || day === undefined) return null
  return (
    <a href={onThisDayUrl(day)} className="target underlined">
      历史上的今天
    </a>
  )
}
