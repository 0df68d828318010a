import type { Article, Issue, Page } from '../model.ts'
import { type CutAt, fullTextLimit, type TypesetArticle, typesetArticle } from './column-sets.ts'
import { findOtherPart } from './jump.ts'
import type { PagePlan } from './page-plan.ts'

/** Characters of a text that is cut: what stands beside a photo must be as tall as the photo. */
const shownOf = { lead: 800, major: 560, other: 200 } as const

/** The texts of a page of an issue by article id, each set in the columns that the plan gives it. */
export function typesetPage(page: Page, plan: PagePlan, issue: Issue): Record<string, TypesetArticle> {
  const length = page.articles.reduce((sum, { body }) => sum + body.wordCount, 0)
  const isWhole = length <= fullTextLimit
  return Object.fromEntries(
    page.articles
      .filter(({ status }) => status === 'published')
      .map((article) => {
        const jump = findOtherPart(article, issue)
        const isAcross = [...plan.leads, ...plan.majors].some((placed) => placed.article === article)
        // In a band a text flows on from column to column, and none is divided.
        const columns = isAcross ? plan.columns : Number.POSITIVE_INFINITY
        const typeset = typesetArticle(article, columns, isWhole ? 'whole' : cutOf(article))
        return [article.id, { ...typeset, ...(jump && { jump }) }]
      }),
  )
}

/** A text with a picture goes on behind its 导语 and its 分题 until it fills the place beside that. */
function cutOf({ rank, photos }: Article): CutAt {
  if (!photos.some(({ picture }) => picture)) return 'opening'
  if (rank === 'lead') return shownOf.lead
  return rank === 'major' ? shownOf.major : 'opening'
}
