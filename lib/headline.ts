import type { ArticleEntry, Issue, IssueEntry, Publication } from './model.ts'

/** What stands in place of a withdrawn article's headline, on every route. */
export const withdrawnNotice = '本文已撤下'

/** Halves of the 主题 as they are shown; a withdrawn article's own words appear nowhere. */
export function headlineHalves(article: ArticleEntry): readonly string[] {
  return article.status === 'withdrawn' ? [withdrawnNotice] : article.headline
}

/** The 主题 in one line, its halves parted by a space. */
export function headlineText(article: ArticleEntry): string {
  return headlineHalves(article).join(' ')
}

/** A 副题 outside of its place below the 主题, where it loses the dash that marks a feature. */
export function withoutDash(subhead: string): string {
  return subhead.replace(/^[—―-]+\s*/, '')
}

/** 主题 and 副题 in one line for `<title>`. */
export function fullTitle(article: ArticleEntry): string {
  const subhead =
    article.status === 'withdrawn' || article.subhead === undefined ? undefined : withoutDash(article.subhead)
  return subhead ? `${headlineText(article)}：${subhead}` : headlineText(article)
}

const withoutSpaces = (text: string) => text.replace(/\s/g, '')

/**
 * Whether publication and issue bear the same title, so that a route prints it once. The publication of one
 * special issue adds the word of its label to the title: 聚焦2025长治两会 专刊, label 两会专刊.
 */
export function sharesTitle(publication: Publication, issue: Issue | IssueEntry): boolean {
  const publicationTitle = withoutSpaces(publication.title)
  const issueTitle = withoutSpaces(issue.title)
  if (!publicationTitle.startsWith(issueTitle)) return false
  return withoutSpaces(issue.label ?? '').endsWith(publicationTitle.slice(issueTitle.length))
}
