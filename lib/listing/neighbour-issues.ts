import type { Archive, IssueEntry } from '../model.ts'

/** 上一期 and 下一期 in the order of the archive. */
export interface NeighbourIssues {
  readonly previous?: IssueEntry
  readonly next?: IssueEntry
}

/** The issues before and after one in the archive. */
export function neighbourIssues({ issues }: Archive, id: string): NeighbourIssues {
  const place = issues.findIndex((issue) => issue.id === id)
  const previous = issues[place - 1]
  const next = issues[place + 1]
  return { ...(previous && { previous }), ...(next && { next }) }
}
