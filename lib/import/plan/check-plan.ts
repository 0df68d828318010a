import { toPieces } from './pieces.ts'
import type { Plan } from './plan.ts'
import type { Source } from './source.ts'

/** How a plan breaks the law that each line stands in exactly one place. */
export interface Breach {
  readonly id: string
  readonly is: 'nowhere' | 'twice' | 'unknown'
}

/** Every line that a plan lost, used twice or made up; none for a plan that can be written. */
export function findBreaches(sources: readonly Source[], plan: Plan): readonly Breach[] {
  const pieces = toPieces(sources, plan)
  const seen = new Map<string, number>()
  for (const id of placesOf(plan)) seen.set(id, (seen.get(id) ?? 0) + 1)
  const lost = [...pieces.keys()].filter((id) => !seen.has(id)).map((id): Breach => ({ id, is: 'nowhere' }))
  const wrong = [...seen].flatMap(([id, count]): Breach[] => {
    if (!pieces.has(id)) return [{ id, is: 'unknown' }]
    return count > 1 ? [{ id, is: 'twice' }] : []
  })
  return [...lost, ...wrong]
}

/** The ids of a plan in the order of its places. */
export function placesOf(plan: Plan): readonly string[] {
  return [
    ...plan.articles.flatMap(({ parts }) => parts.flatMap(({ lines }) => lines)),
    ...plan.pageLines.map(({ id }) => id),
    ...plan.unused.map(({ id }) => id),
    ...plan.open,
  ]
}
