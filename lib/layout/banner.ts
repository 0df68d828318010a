import type { Issue, IssueEntry } from '../model.ts'

/** The 题花 of an issue: its title in lines, a pair of slogans at its sides, the other slogans beneath. */
export interface Banner {
  /** 聚焦 / 2025 / 长治两会: a year stands in a line of its own. */
  readonly lines: readonly string[]
  readonly label?: string
  /** Two slogans of the same length, set like a couplet. */
  readonly couplet?: readonly [string, string]
  readonly slogans: readonly string[]
}

/** Composes the lockup from what the issue names; a title without a year, and that of a regular issue, is one line. */
export function toBanner(issue: Issue | IssueEntry): Banner {
  const [first, second, ...rest] = issue.slogans
  const isCouplet = first !== undefined && second !== undefined && [...first].length === [...second].length
  return {
    lines:
      issue.kind === 'regular'
        ? [issue.title]
        : issue.title.split(/(\d{4})(?!\d)/).filter((part) => part.trim()),
    ...(issue.label !== undefined && { label: issue.label }),
    ...(isCouplet && { couplet: [first, second] as const }),
    slogans: isCouplet ? rest : issue.slogans,
  }
}
