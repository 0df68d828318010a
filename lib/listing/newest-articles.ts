import type { Archive, ArticleEntry } from '../model.ts'
import type { ListedArticle } from './sections.ts'

/**
 * The newest articles that `keep` accepts, at most `count`: the newest issue first, within it in the order of
 * print. Withdrawn articles and advertisements are never among them.
 */
export function newestArticles(
  { issues }: Archive,
  count: number,
  keep: (article: ArticleEntry) => boolean,
): ListedArticle[] {
  const found: ListedArticle[] = []
  for (let place = issues.length - 1; place >= 0 && found.length < count; place -= 1) {
    const issue = issues[place]
    const listed = issue?.pages.flatMap((page) => page.articles.map((article) => ({ article, page, issue })))
    found.push(...(listed ?? []).filter(({ article }) => isNews(article) && keep(article)))
  }
  return found.slice(0, count)
}

function isNews({ status, kind }: ArticleEntry): boolean {
  return status === 'published' && kind !== 'advertisement'
}
