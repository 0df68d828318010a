import type { LineRole } from '../plan/source.ts'
import { widthOf } from './line-shapes.ts'

/** A line of a head: its text, and its height where the page has one. */
export interface HeadLine {
  readonly text: string
  readonly size?: number
  readonly bold?: boolean
  readonly isDashed: boolean
}

/**
 * The roles of the lines of a head, without bylines. Where heights are known the largest lines are the 主题; else two of equal
 * width are its halves, and the shortest is it: it is set largest. Above it stands the 引题, below it the 副题.
 */
export function toHeadRoles(lines: readonly HeadLine[]): readonly LineRole[] {
  const main = findMain(lines)
  return lines.map((line, i) => {
    if (main.includes(i)) return 'headline'
    return i < (main[0] ?? 0) && !line.isDashed ? 'kicker' : 'subhead'
  })
}

/** Indexes of the lines of the 主题, which follow each other. */
function findMain(lines: readonly HeadLine[]): readonly number[] {
  const undashed = lines.flatMap((line, i) => (line.isDashed ? [] : [i]))
  if (undashed.length === 0) return [0]
  const firstDash = lines.findIndex(({ isDashed }) => isDashed)
  // What stands below a 副题 is another one.
  const before = firstDash > 0 ? undashed.filter((i) => i < firstDash) : undashed
  const candidates = before.length > 0 ? before : undashed
  return lines.some(({ size }) => size !== undefined)
    ? largest(lines, candidates)
    : byWidth(lines, candidates, firstDash > 0)
}

function largest(lines: readonly HeadLine[], candidates: readonly number[]): readonly number[] {
  const most = Math.max(...candidates.map((i) => lines[i]?.size ?? 0))
  const large = candidates.filter((i) => (lines[i]?.size ?? 0) >= most * 0.93)
  // A 副题 may be as high as the 主题; then it is lighter.
  const bold = large.filter((i) => lines[i]?.bold)
  const main = bold.length > 0 ? bold : large
  return runFrom(candidates, main[0] ?? candidates[0] ?? 0, (i) => main.includes(i))
}

function byWidth(
  lines: readonly HeadLine[],
  candidates: readonly number[],
  hasDash: boolean,
): readonly number[] {
  const width = (i: number) => widthOf(lines[i]?.text ?? '')
  const twin = candidates.findLast((i) => candidates.includes(i - 1) && width(i) === width(i - 1))
  if (twin !== undefined) return [twin - 1, twin]
  if (hasDash) return candidates.slice(-1)
  const shortest = Math.min(...candidates.map(width))
  return [candidates.find((i) => width(i) === shortest) ?? 0]
}

function runFrom(
  candidates: readonly number[],
  first: number,
  belongs: (i: number) => boolean,
): readonly number[] {
  const run: number[] = []
  for (let i = first; candidates.includes(i) && belongs(i); i++) run.push(i)
  return run
}
