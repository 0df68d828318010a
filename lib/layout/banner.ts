import { sharesTitle } from '../headline.ts'
import type { Issue, IssueEntry, Publication } from '../model.ts'

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

/**
 * Whether an issue's 题花 stands for the 报头 on the front page: a site that bears the title of its one special issue has
 * no other. A newspaper has its own, with 星期, 总期号 and 今日N版 below, and is titled by it: never by a second banner.
 */
export function isMasthead(publication: Publication, issue: Issue | IssueEntry): boolean {
  const { nameplate, newspaper } = publication
  if (issue.kind === 'regular' || nameplate !== undefined || newspaper === issue.title) return false
  return sharesTitle(publication, issue)
}

/**
 * What an issue is called beside the paper's name in its 报头: nothing, for an issue titled as the paper or the site. The
 * words of a regular issue that repeat the paper's name are left out: 2025年第1期 of 测试日报2025年第1期.
 */
export function ownTitle({ newspaper, title }: Publication, issue: Issue | IssueEntry): string | undefined {
  const names = newspaper === undefined ? [title] : [newspaper, title]
  if (names.includes(issue.title)) return undefined
  const name = issue.kind === 'regular' ? names.find((one) => issue.title.startsWith(one)) : undefined
  return name === undefined ? issue.title : issue.title.slice(name.length).trim()
}
