import type { Article, Issue, Page } from '../model.ts'
import { formatPageName } from '../page-name.ts'
import { idPrefix } from '../urls.ts'
import { type Stretch, toStretches } from './route-body.ts'

/** Where the other part of a piece stands that jumps from one page to another. */
export interface OtherPart {
  /** Whether the other part stands after this one (下转) or before it (上接). */
  readonly direction: 'onward' | 'back'
  readonly article: Article
  readonly page: Page
}

/** The other part of a piece that jumps. */
export interface Jump extends OtherPart {
  /** Its text, joined to the first part's on the first part's page. */
  readonly stretches: readonly Stretch[]
}

/** 上接第×版 or 下转第×版, as papers print it. */
export function jumpWords({ direction, page }: OtherPart): string {
  return `${direction === 'back' ? '上接' : '下转'}${formatPageName(page)}`
}

/** Finds the other part within the issue, whichever of the two names it. */
export function findJump(article: Article, issue: Issue): Jump | undefined {
  const other = findOtherPart(article, issue)
  if (!other) return undefined
  const isOnward = other.direction === 'onward'
  const stretches = isOnward ? toStretches(other.article, { idPrefix: idPrefix(other.article.id) }) : []
  return { ...other, stretches }
}

/** Where the other part stands. Nothing leads to or from what was withdrawn. */
export function findOtherPart(article: Article, issue: Issue): OtherPart | undefined {
  const parts = issue.pages.flatMap((page) => page.articles.map((part) => ({ part, page })))
  const here = parts.findIndex(({ part }) => part.id === article.id)
  const there = parts.findIndex(({ part }) => part.id === article.continues || part.continues === article.id)
  const other = parts[there]
  if (!other || other.part.status === 'withdrawn' || article.status === 'withdrawn') return undefined
  return { direction: there > here ? 'onward' : 'back', article: other.part, page: other.page }
}
