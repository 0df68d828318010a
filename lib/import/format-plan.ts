import { joinLines } from './plan/join-lines.ts'
import { pageRoleNames } from './plan/page-role-names.ts'
import { toPieces } from './plan/pieces.ts'
import { countPlan, type Plan } from './plan/plan.ts'
import type { LineRole, Source } from './plan/source.ts'

const roleNames: Readonly<Record<LineRole, string>> = {
  kicker: '引题',
  headline: '主题',
  subhead: '副题',
  byline: '署名',
  body: '正文',
  heading: '分题',
  caption: '图说',
  credit: '摄影者',
  textInImage: '图内文字',
  section: '栏目',
  source: '来源',
  editorNote: '编者按',
  jump: '转版',
  row: '表格',
}

/** A plan as a table for people: articles with their parts, lines of the page, what is open with its text, and the sums. */
export function formatPlan(sources: readonly Source[], plan: Plan): string {
  const pieces = toPieces(sources, plan)
  const textOf = (ids: readonly string[]) => joinLines(ids.flatMap((id) => pieces.get(id) ?? []))
  const rows = (ids: readonly string[], name: string) => `  ${name}\t${shorten(textOf(ids))}`
  const differences = plan.differences ?? []
  return [
    ...plan.articles.flatMap(({ number, parts }) => [
      `第 ${number} 篇`,
      ...parts.map(({ role, lines }) => rows(lines, roleNames[role])),
    ]),
    ...section(
      '本版',
      plan.pageLines.map(({ id, role }) => rows([id], pageRoleNames[role])),
    ),
    ...section(
      '不用',
      leftOut(plan).map(({ id, why }) => `${rows([id], id)}（${why}）`),
    ),
    ...section(
      '未排',
      plan.open.map((id) => rows([id], id)),
    ),
    ...section(
      '稿与版面不同，用了稿上的',
      differences.map(
        ({ article, near, word, page }) => `  第 ${article} 篇\t…${near}：稿作“${word}”，版面作“${page}”`,
      ),
    ),
    formatCounts(plan),
  ].join('\n')
}

/** 102 行：已排 98，未排 3，不用 1. */
export function formatCounts(plan: Plan): string {
  const { total, placed, open, unused } = countPlan(plan)
  return `${total} 行：已排 ${placed}，未排 ${open}，不用 ${unused}`
}

/** Lines that stand in a Word file as well are not listed: there are as many as the page has. */
function leftOut({ unused }: Plan): Plan['unused'] {
  return unused.filter(({ why }) => !why.startsWith('文字取自'))
}

function section(title: string, rows: readonly string[]): readonly string[] {
  return rows.length === 0 ? [] : [title, ...rows]
}

function shorten(text: string): string {
  const characters = [...text.replace(/[\p{Cc}\u2028\u2029]/gu, ' ')]
  return characters.length > 46
    ? `${characters.slice(0, 30).join('')}……${characters.slice(-12).join('')}（${characters.length}字）`
    : characters.join('')
}
