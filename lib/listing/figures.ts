import type { Article } from '../model.ts'

/** Whether an article is in the 数读 of its issue: it has figures, still stands, and nobody paid for it. */
export function showsFigures({ facts, kind, status }: Article): boolean {
  return facts.length > 0 && kind !== 'advertisement' && status === 'published'
}
