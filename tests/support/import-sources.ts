import { toPieces } from '../../lib/import/plan/pieces.ts'
import type { Plan } from '../../lib/import/plan/plan.ts'
import type { Line, Source } from '../../lib/import/plan/source.ts'

/** A source of one page with these lines. */
export function sourceOf(lines: readonly Line[], more: Partial<Source> = {}): Source {
  const pages = [{ width: 0, height: 0, lines, pictures: [] }]
  return { file: 'a.txt', sha256: '', pages, remarks: [], ...more }
}

/** A plan with texts in place of ids, as `role text`: articles, lines of the page, what is open. */
export function readablePlan(sources: readonly Source[], plan: Plan) {
  const pieces = toPieces(sources, plan)
  const text = (ids: readonly string[]) => ids.map((id) => pieces.get(id)?.text ?? `no ${id}`).join('/')
  return {
    articles: plan.articles.map(({ parts }) => parts.map(({ role, lines }) => `${role} ${text(lines)}`)),
    page: plan.pageLines.map(({ role, id }) => `${role} ${text([id])}`),
    open: plan.open.map((id) => text([id])),
  }
}
