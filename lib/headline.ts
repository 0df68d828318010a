import type { ArticleEntry, Issue, IssueEntry, Publication } from './model.ts'

/** What stands in place of a withdrawn article's headline, on every route. */
export const withdrawnNotice = '本文已撤下'

/** Halves of the 主题 as they are shown; a withdrawn article's own words appear nowhere. */
export function headlineHalves(article: ArticleEntry): readonly string[] {
  return article.status === 'withdrawn' ? [withdrawnNotice] : article.headline
}

/** The 主题 in one line, its halves parted by a space: its own words alone, for what is no reader. */
export function headlineText(article: ArticleEntry): string {
  return headlineHalves(article).join(' ')
}

/** Whether somebody pays for what is printed. What is left of a withdrawn advertisement advertises nothing. */
export function isPaid({ kind, status }: Pick<ArticleEntry, 'kind' | 'status'>): boolean {
  return kind === 'advertisement' && status === 'published'
}

/**
 * 广告, which must stand beside an advertisement's headline wherever that stands; `undefined` beside all others. It is
 * decided here and nowhere else. While it is edited, 草稿 stands beside that of a draft.
 */
export function headlineLabel(article: Pick<ArticleEntry, 'kind' | 'status' | 'draft'>): string | undefined {
  if (article.draft) return '草稿'
  return isPaid(article) ? '广告' : undefined
}

/** A text behind its label as one line of plain text: 〔广告〕灯具店酬宾. A text without a label stays as it is. */
export function labelled(label: string | undefined, text: string): string {
  return label === undefined ? text : `〔${label}〕${text}`
}

/** The 主题 in one line as readers are shown it, that of an advertisement behind its label. */
export function headlineLine(article: ArticleEntry): string {
  return labelled(headlineLabel(article), headlineText(article))
}

/** A 副题 outside of its place below the 主题, where it loses the dash that marks a feature. */
export function withoutDash(subhead: string): string {
  return subhead.replace(/^[—―-]+\s*/, '')
}

/** 主题 and 副题 in one line for `<title>`. */
export function fullTitle(article: ArticleEntry): string {
  const subhead =
    article.status === 'withdrawn' || article.subhead === undefined ? undefined : withoutDash(article.subhead)
  return subhead ? `${headlineLine(article)}：${subhead}` : headlineLine(article)
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
