import type { Plan } from '../plan/plan.ts'
import type { Line, Source } from '../plan/source.ts'

/**
 * The text that the drafts were made from, for `source.txt`: a text file as it is; of all else the lines in the order of the
 * plan, a part a block, without those that were left out. What is open stands at the end.
 */
export function toSourceText(sources: readonly Source[], plan: Plan, lineOf: (id: string) => Line): string {
  const [only, ...others] = sources
  if (only?.verbatim !== undefined && others.length === 0) return only.verbatim
  const blocks = [
    ...plan.pageLines.map(({ id }) => [id]),
    ...plan.articles.flatMap(({ parts }) => parts.map(({ lines }) => lines)),
    ...plan.open.map((id) => [id]),
  ]
  return blocks.map((ids) => ids.map((id) => `${lineOf(id).text}\n`).join('')).join('\n')
}
