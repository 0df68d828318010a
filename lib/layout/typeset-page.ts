import type { Issue, Page } from '../model.ts'
import { fullTextLimit, type TypesetArticle, typesetArticle } from './column-sets.ts'
import { findOtherPart } from './jump.ts'
import type { PagePlan } from './page-plan.ts'

/** The texts of a page of an issue by article id, each set in the columns that the plan gives it. */
export function typesetPage(page: Page, plan: PagePlan, issue: Issue): Record<string, TypesetArticle> {
  const length = page.articles.reduce((sum, { body }) => sum + body.wordCount, 0)
  const spans = new Map(plan.rows.flat().map(({ article, span }) => [article.id, span]))
  for (const { id } of plan.leads) spans.set(id, plan.columns)
  for (const { id } of plan.briefs) spans.set(id, plan.briefColumns)
  return Object.fromEntries(
    page.articles
      .filter(({ status }) => status === 'published')
      .map((article) => {
        const jump = findOtherPart(article, issue)
        const typeset = typesetArticle(article, spans.get(article.id) ?? 1, length <= fullTextLimit)
        return [article.id, { ...typeset, ...(jump && { jump }) }]
      }),
  )
}
