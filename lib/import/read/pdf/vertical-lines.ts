import type { Run } from './glyph-lines.ts'
import type { Glyph } from './text-state.ts'

/** A line set from top to bottom. */
export interface VerticalRun {
  readonly glyphs: readonly Glyph[]
  readonly left: number
  readonly top: number
  readonly bottom: number
  readonly size: number
}

/** Lines of fonts for vertical writing: characters below each other. */
export function toVerticalRuns(glyphs: readonly Glyph[]): readonly VerticalRun[] {
  const runs: Glyph[][] = []
  for (const glyph of glyphs
    .filter((candidate) => candidate.isVertical && candidate.text.trim() !== '')
    .toSorted((a, b) => a.x - b.x || a.y - b.y)) {
    const before = runs.find((run) => {
      const last = run.at(-1)
      const gap = last ? glyph.y - last.y : 0
      return last && Math.abs(last.x - glyph.x) < 0.4 * glyph.size && gap > 0 && gap < 2.2 * glyph.size
    })
    if (before) before.push(glyph)
    else runs.push([glyph])
  }
  return runs.map(toVerticalRun)
}

/**
 * Runs of one character below each other are a headline set from top to bottom in an ordinary font; two at least, of one
 * size, larger than what stands around is not asked for. The other runs stay as they are.
 */
export function standUp(runs: readonly Run[]): {
  readonly lying: readonly Run[]
  readonly standing: readonly VerticalRun[]
} {
  const singles = runs.filter(({ glyphs }) => glyphs.filter(({ text }) => text.trim() !== '').length === 1)
  const columns: Run[][] = []
  for (const run of singles) {
    const column = columns.find((candidate) => {
      const last = candidate.at(-1)
      const gap = last ? run.y - last.y : 0
      return (
        last &&
        Math.abs(last.left - run.left) < 0.25 * run.size &&
        Math.abs(last.size - run.size) < 0.1 * run.size &&
        gap > 0.8 * run.size &&
        gap < 1.9 * run.size
      )
    })
    if (column) column.push(run)
    else columns.push([run])
  }
  const standing = columns.filter(({ length }) => length >= 3)
  const taken = new Set(standing.flat())
  return {
    lying: runs.filter((run) => !taken.has(run)),
    standing: standing.map((column) =>
      toVerticalRun(column.flatMap(({ glyphs }) => glyphs.filter(({ text }) => text.trim() !== ''))),
    ),
  }
}

function toVerticalRun(glyphs: readonly Glyph[]): VerticalRun {
  const size = glyphs[0]?.size ?? 0
  const ys = glyphs.map(({ y }) => y)
  const left = Math.min(...glyphs.map(({ x, isVertical }) => x - (isVertical ? size / 2 : 0)))
  return { glyphs, left, top: Math.min(...ys) - size, bottom: Math.max(...ys), size }
}
