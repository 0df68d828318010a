import type { Article, Issue, Page } from '../model.ts'
import { idPrefix } from '../urls.ts'
import { type Stretch, toStretches } from './route-body.ts'

/** The other part of a piece that jumps from one page to another. */
export interface Jump {
  /** Whether the other part stands after this one (下转) or before it (上接). */
  readonly direction: 'onward' | 'back'
  readonly article: Article
  readonly page: Page
  /** Its text, joined to the first part's on the first part's page. */
  readonly stretches: readonly Stretch[]
}

/** Finds the other part within the issue, whichever of the two names it. */
export function findJump(article: Article, issue: Issue): Jump | undefined {
  const parts = issue.pages.flatMap((page) => page.articles.map((part) => ({ part, page })))
  const here = parts.findIndex(({ part }) => part.id === article.id)
  const there = parts.findIndex(({ part }) => part.id === article.continues || part.continues === article.id)
  const other = parts[there]
  if (!other || other.part.status === 'withdrawn' || article.status === 'withdrawn') return undefined
  const direction = there > here ? 'onward' : 'back'
  return {
    direction,
    article: other.part,
    page: other.page,
    stretches: direction === 'onward' ? toStretches(other.part, { idPrefix: idPrefix(other.part.id) }) : [],
  }
}
