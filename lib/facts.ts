import type { Article, Issue, Page } from './model.ts'

/** An article with facts (数读), and where it stood. */
export interface ArticleWithFacts {
  readonly page: Page
  readonly article: Article
}

/** Whether an article is in the 数读 of its issue: it has facts, still stands, and nobody paid for it. */
export function showsFacts({ facts, kind, status }: Article): boolean {
  return facts.length > 0 && kind !== 'advertisement' && status === 'published'
}

/** The articles of an issue that have facts, in the order of print. */
export function articlesWithFacts({ pages }: Issue): readonly ArticleWithFacts[] {
  return pages.flatMap((page) => page.articles.filter(showsFacts).map((article) => ({ page, article })))
}
