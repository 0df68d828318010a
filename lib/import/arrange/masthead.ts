import type { PageRole } from '../plan/plan.ts'
import { isDateLine, isMastheadLine, isPageCredit, parsePageLabel, widthOf } from './line-shapes.ts'

const newspaper = /^[^\s\d，。：]{2,10}(?:报|周刊|时讯|新闻|导刊)$/u
const issueLabel = /(?:专刊|特刊|增刊|号外|专版|特别报道|特别策划)$/u
const pageNames =
  /^(?:\p{Script=Han}{0,3}(?:要闻|时政|新闻|综合|民生|社会|经济|文化|副刊|教育|健康|法治|法制|国内|国际|体育|理论|评论|广告|专版|专题|党建|农业|乡村|文艺|生活|视点|关注|深度|特刊|时评|天下|城事|县域|部门|影像|摄影))$/u

/** What a line at the top of a page is, by its words; `undefined` if they do not tell. */
export function roleInMasthead(text: string): PageRole | undefined {
  if (isDateLine(text)) return 'date'
  if (parsePageLabel(text)) return 'label'
  if (/^(?:总)?第\s*\d+\s*期/u.test(text)) return 'number'
  if (isPageCredit(text)) return 'credit'
  if (isMastheadLine(text)) return 'masthead'
  if (newspaper.test(text)) return 'newspaper'
  return pageNames.test(text) ? 'name' : undefined
}

/**
 * The roles of the banner of a special issue, short lines at the top of its page (聚焦 · 2025 · 长治两会 · 展新貌 · 两会 · 专刊);
 * `undefined` if it is no such banner. Its last lines say what kind of issue it is, and its title is what comes before,
 * up to where the words of that label stand; the rest are its slogans.
 */
export function rolesOfBanner(texts: readonly string[]): readonly PageRole[] | undefined {
  if (texts.length < 3 || !texts.every((text) => widthOf(text) <= 8)) return undefined
  const last = texts.at(-1) ?? ''
  if (!issueLabel.test(last)) return undefined
  const topic = texts.at(-2) ?? ''
  const isParted = widthOf(last) <= 2 && widthOf(topic) <= 4
  const labelStart = texts.length - (isParted ? 2 : 1)
  const words = (isParted ? topic : last.replace(issueLabel, '')).trim()
  const titleEnd = words === '' ? -1 : texts.findIndex((text, i) => i < labelStart && text.endsWith(words))
  return texts.map((_, i) => {
    if (i >= labelStart) return 'issueLabel'
    if (titleEnd < 0) return 'masthead'
    return i <= titleEnd ? 'title' : 'slogan'
  })
}
