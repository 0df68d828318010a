import type { Box, LineRole } from './source.ts'

export const pageRoles = [
  'newspaper',
  'date',
  'number',
  'label',
  'name',
  'title',
  'issueLabel',
  'slogan',
  'credit',
  'masthead',
] as const
/** 报名 日期 总期号 版次 版名 专刊题 专刊标签 口号 整版署名, and what else a masthead says. */
export type PageRole = (typeof pageRoles)[number]

/** One thing of an article: a headline, a paragraph, a caption. Its lines are joined. */
export interface Part {
  readonly role: LineRole
  readonly lines: readonly string[]
  /** Id of the picture that a caption, a credit or a text in an image belongs to; `photo-2` where none was supplied. */
  readonly photo?: string
}

/** A 稿件 to be. One without a headline is not written. */
export interface PlanArticle {
  /** `01`: the name of its file. */
  readonly number: string
  readonly parts: readonly Part[]
  /** Pictures that belong to it, in order. */
  readonly photos?: readonly string[]
  /** Its place on the page, as fractions of it. */
  readonly box?: Box
  /** 广告, where the page says so. */
  readonly kind?: 'notice' | 'advertisement'
}

/** Words in which a Word file and the page differ; the draft has the file's. */
export interface Difference {
  readonly article: string
  /** The paragraph's words around it, to find it by. */
  readonly near: string
  readonly word: string
  readonly page: string
}

/**
 * Where each line of a source goes. A line, or each piece of a line that is split, stands in exactly one of: a part of an
 * article, a line of the page, the unused, the open.
 */
export interface Plan {
  readonly issue?: string
  readonly page?: string
  readonly articles: readonly PlanArticle[]
  readonly pageLines: readonly { readonly role: PageRole; readonly id: string }[]
  readonly unused: readonly { readonly id: string; readonly why: string }[]
  readonly open: readonly string[]
  /** Lines of which parts go to several places, with the offsets in their text at which they are split. */
  readonly splits?: Readonly<Record<string, readonly number[]>>
  readonly differences?: readonly Difference[]
}

/** `已排 98，未排 3，不用 1`, as numbers of lines. */
export interface PlanCounts {
  readonly total: number
  readonly placed: number
  readonly open: number
  readonly unused: number
}

/** Counts the lines, or pieces, of a plan by where they go. */
export function countPlan(plan: Plan): PlanCounts {
  const inParts = plan.articles
    .flatMap(({ parts }) => parts)
    .reduce((sum, { lines }) => sum + lines.length, 0)
  const placed = inParts + plan.pageLines.length
  const [open, unused] = [plan.open.length, plan.unused.length]
  return { total: placed + open + unused, placed, open, unused }
}
