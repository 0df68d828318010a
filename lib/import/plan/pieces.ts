import type { Plan } from './plan.ts'
import { type Line, linesOf, type Source } from './source.ts'

/** Lines of a source by their ids; a line that the plan splits stands as its pieces `p1-37.1`, `p1-37.2`. */
export function toPieces(sources: readonly Source[], plan: Pick<Plan, 'splits'>): ReadonlyMap<string, Line> {
  const lines = sources.flatMap(linesOf)
  const pieces = lines.flatMap((line) => piecesOf(line, plan.splits?.[line.id] ?? []))
  return new Map(pieces.map((piece) => [piece.id, piece]))
}

/** A line cut at offsets of its text, in ascending order; the line itself where there are none. */
export function piecesOf(line: Line, offsets: readonly number[]): readonly Line[] {
  const inside = offsets.filter((offset) => offset > 0 && offset < line.text.length)
  if (inside.length === 0) return [line]
  const bounds = [0, ...inside, line.text.length]
  return bounds.slice(0, -1).map((start, i) => {
    const text = line.text.slice(start, bounds[i + 1]).trim()
    return { ...line, id: `${line.id}.${i + 1}`, raw: text, text, indent: i === 0 && line.indent === true }
  })
}
