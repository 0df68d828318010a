import type { NeighbourIssues } from '../../lib/listing/neighbour-issues.ts'
import { issueUrl } from '../../lib/urls.ts'

/** 上一期 and 下一期. */
export function IssueNeighbours({ previous, next }: NeighbourIssues) {
  if (!previous && !next) return null
  return (
    <nav
      aria-label="各期"
      className="heavy-rule-t mt-10 flex flex-wrap justify-between gap-x-[2em] pt-2 text-caption print:hidden"
    >
      {previous && (
        <a href={issueUrl(previous.id)} className="target" rel="prev">
          上一期：{previous.title}
        </a>
      )}
      {next && (
        <a href={issueUrl(next.id)} className="target" rel="next">
          下一期：{next.title}
        </a>
      )}
    </nav>
  )
}
