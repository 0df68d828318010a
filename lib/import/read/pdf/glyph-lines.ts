import type { Glyph } from './text-state.ts'

/** Characters that stand on one baseline without a gap that parts columns. */
export interface Run {
  readonly glyphs: readonly Glyph[]
  readonly left: number
  readonly right: number
  /** Baseline. */
  readonly y: number
  readonly size: number
}

/** A gap wider than so many times the size of the characters may part two columns. */
const columnGap = 0.9
/** Heads of two articles may stand as close as this, in sizes; what is one head is joined again. */
const headGap = 0.5
/** How far baselines of one line lie apart, in sizes. */
const baselineTolerance = 0.3

/** The runs of the horizontal characters of a page, from top to bottom. What is drawn twice in one place counts once. */
export function toRuns(glyphs: readonly Glyph[]): readonly Run[] {
  const rows = toRows(withoutDoubles(glyphs).filter((glyph) => !glyph.isVertical && glyph.text !== ''))
  const textSize = mostFrequentSize(rows)
  const runs = rows.flatMap((row) => toFragments(row, textSize))
  return mergeRuns(runs, textSize)
}

/** Fake bold and shadows draw a character again beside itself. */
export function withoutDoubles(glyphs: readonly Glyph[]): readonly Glyph[] {
  const seen = new Map<string, Glyph[]>()
  return glyphs.filter((glyph) => {
    const step = Math.max(glyph.size, 1)
    const [column, row] = [Math.round(glyph.x / step), Math.round(glyph.y / step)]
    const around = [-1, 0, 1].flatMap((dx) =>
      [-1, 0, 1].map((dy) => `${glyph.text} ${column + dx} ${row + dy}`),
    )
    const isDouble = around.some((key) => seen.get(key)?.some((other) => isSamePlace(other, glyph)))
    if (isDouble) return false
    const key = `${glyph.text} ${column} ${row}`
    seen.set(key, [...(seen.get(key) ?? []), glyph])
    return true
  })
}

function isSamePlace(a: Glyph, b: Glyph): boolean {
  const near = 0.2 * Math.max(a.size, b.size)
  return Math.abs(a.x - b.x) < near && Math.abs(a.y - b.y) < near && Math.abs(a.size - b.size) < near
}

/** Characters with one baseline and about one size. */
function toRows(glyphs: readonly Glyph[]): readonly (readonly Glyph[])[] {
  const rows: { y: number; size: number; glyphs: Glyph[] }[] = []
  let open: typeof rows = []
  for (const glyph of glyphs.toSorted((a, b) => a.y - b.y)) {
    open = open.filter((row) => glyph.y - row.y <= row.size)
    const row = open.find(({ y, size }) => {
      const isNear = Math.abs(y - glyph.y) <= baselineTolerance * Math.min(size, glyph.size)
      return isNear && ratio(size, glyph.size) < 1.45
    })
    if (row) row.glyphs.push(glyph)
    else {
      const made = { y: glyph.y, size: glyph.size, glyphs: [glyph] }
      rows.push(made)
      open.push(made)
    }
  }
  return rows.map((row) => row.glyphs.toSorted((a, b) => a.x - b.x))
}

function ratio(a: number, b: number): number {
  return Math.max(a, b) / Math.max(1e-6, Math.min(a, b))
}

/** A row in pieces, cut at wide gaps. Blanks that are drawn do not fill a gap: some programs pad columns with them. */
function toFragments(row: readonly Glyph[], textSize: number): readonly Run[] {
  const fragments: Glyph[][] = []
  let right = Number.NEGATIVE_INFINITY
  let pending: Glyph[] = []
  for (const glyph of row) {
    if (isBlank(glyph)) {
      pending.push(glyph)
      continue
    }
    const gap = glyph.x - right
    const filled = pending.length > 0 && pending.length <= 4 && gap < 4.5 * glyph.size
    const last = fragments.at(-1)
    const most = glyph.size > 1.2 * textSize ? headGap : columnGap
    if (last && (gap <= most * glyph.size || filled)) last.push(...pending, glyph)
    else fragments.push([glyph])
    pending = []
    right = Math.max(right, glyph.x + glyph.advance)
  }
  return fragments.map(toRun)
}

export function isBlank({ text }: Glyph): boolean {
  return /^[\s\u00a0\u3000]*$/.test(text)
}

function toRun(glyphs: readonly Glyph[]): Run {
  const last = glyphs.at(-1)
  const sizes = glyphs.map(({ size }) => size).sort((a, b) => a - b)
  return {
    glyphs,
    left: glyphs[0]?.x ?? 0,
    right: Math.max(...glyphs.map(({ x, advance }) => x + advance), last?.x ?? 0),
    y: median(glyphs.map(({ y }) => y)),
    size: sizes[Math.floor(sizes.length / 2)] ?? 0,
  }
}

function median(numbers: readonly number[]): number {
  return numbers.toSorted((a, b) => a - b)[Math.floor(numbers.length / 2)] ?? 0
}

/** Joins runs of one row that no column parts: halves of a headline, letters set wide. */
function mergeRuns(runs: readonly Run[], textSize: number): readonly Run[] {
  const merged: Run[] = []
  const sorted = runs.toSorted((a, b) => a.y - b.y || a.left - b.left)
  for (const run of sorted) {
    const before = merged.findLast(
      (other) => isSameRow(other, run, textSize) && other.right <= run.left + 0.5 * run.size,
    )
    if (before && !hasGutter(before, run, runs))
      merged[merged.indexOf(before)] = toRun([...before.glyphs, ...run.glyphs])
    else merged.push(run)
  }
  return merged
}

function isSameRow(a: Run, b: Run, textSize: number): boolean {
  const isNear =
    Math.abs(a.y - b.y) <= baselineTolerance * Math.min(a.size, b.size) && ratio(a.size, b.size) < 1.15
  const gap = b.left - a.right
  const isSpaced = lengthOf(a) <= 2 && lengthOf(b) <= 2
  // In running text a gap as wide as a character parts columns; letters set wide and halves of a head have such gaps.
  const most = isSpaced ? 2.6 : b.size > 1.2 * textSize ? 1.9 : columnGap
  return isNear && gap <= most * b.size && a.glyphs[0]?.bold === b.glyphs[0]?.bold
}

function lengthOf({ glyphs }: Run): number {
  return glyphs.filter((glyph) => !isBlank(glyph)).length
}

/** The size of most characters. */
function mostFrequentSize(rows: readonly (readonly Glyph[])[]): number {
  const counts = new Map<number, number>()
  for (const { size } of rows.flat()) {
    const rounded = Math.round(size * 4) / 4
    counts.set(rounded, (counts.get(rounded) ?? 0) + 1)
  }
  return [...counts].sort((a, b) => b[1] - a[1])[0]?.[0] ?? 0
}

/** Whether other lines above or below begin or end where the gap is, so that it parts two columns. */
function hasGutter(a: Run, b: Run, runs: readonly Run[]): boolean {
  const tolerance = 0.35 * b.size
  const near = runs.filter((run) => run !== a && run !== b && Math.abs(run.y - b.y) <= 8 * b.size)
  const spans = near.some(({ left, right, y, size }) => {
    return (
      ratio(size, b.size) < 1.15 &&
      Math.abs(y - b.y) > 0.5 * b.size &&
      left < a.right - b.size &&
      right > b.left + b.size
    )
  })
  const begins = near.filter(({ left }) => Math.abs(left - b.left) <= tolerance).length
  const ends = near.filter(({ right }) => Math.abs(right - a.right) <= tolerance).length
  return begins + ends >= 2 && !spans
}
