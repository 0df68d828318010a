import type { Article, Issue, Page } from './model.ts'

/** An article with figures, and where it stood. */
export interface ArticleFigures {
  readonly page: Page
  readonly article: Article
}

/** Whether an article is in the 数读 of its issue: it has figures, still stands, and nobody paid for it. */
export function showsFigures({ facts, kind, status }: Article): boolean {
  return facts.length > 0 && kind !== 'advertisement' && status === 'published'
}

/** The articles of an issue that have figures, in the order of print. */
export function issueFigures({ pages }: Issue): readonly ArticleFigures[] {
  return pages.flatMap((page) => page.articles.filter(showsFigures).map((article) => ({ page, article })))
}
