import type { Line, LineRole } from '../plan/source.ts'
import { toHeadRoles } from './head-parts.ts'
import {
  isByline,
  isDashed,
  isMastheadLine,
  isPageCredit,
  isProse,
  isSourceLine,
  mayBeByline,
  widthOf,
} from './line-shapes.ts'

/** From this share of the text's height on a short line is set as a headline. */
const large = 1.2

/**
 * Roles of head lines and 分题 by how a file without places sets them: large or centred lines before a text are a head, bold
 * or centred ones amid it 分题. Lines that the file itself names keep their role.
 */
export function rolesOfMarked(lines: readonly Line[]): ReadonlyMap<Line, LineRole> {
  const size = textSize(lines)
  const roles = new Map<Line, LineRole>()
  for (const run of headRuns(lines, size)) {
    const hasText = lines.slice(0, lines.indexOf(run[0] as Line)).some(({ text }) => isProse(text))
    const isHead = run.some((line) => isLarge(line, size) || line.says?.role === 'headline') || !hasText
    const unnamed = run.filter((line) => line.says?.role === undefined || line.says.role === 'headline')
    if (!isHead) for (const line of unnamed) roles.set(line, 'heading')
    else nameHead(unnamed, roles)
  }
  return roles
}

function nameHead(lines: readonly Line[], roles: Map<Line, LineRole>): void {
  const named = lines.filter(({ says }) => says?.role === 'headline')
  const heads = toHeadRoles(lines.map(toHeadLine))
  for (const [i, line] of lines.entries()) {
    const isBefore = named[0] !== undefined && i < lines.indexOf(named[0])
    if (named.length === 0) roles.set(line, heads[i] ?? 'headline')
    else if (!named.includes(line)) roles.set(line, isBefore && !isDashed(line.text) ? 'kicker' : 'subhead')
  }
}

function toHeadLine({ text, size }: Line) {
  return { text, isDashed: isDashed(text), ...(size !== undefined && { size }) }
}

/** Runs of lines set as heads are; a byline or a date between them ends one. */
function headRuns(lines: readonly Line[], size: number): readonly (readonly Line[])[] {
  const runs: Line[][] = []
  let isOpen = false
  for (const [i, line] of lines.entries()) {
    const belongs: boolean =
      isHeadLine(line, size) ||
      (isOpen && isDashed(line.text) && widthOf(line.text) <= 44) ||
      isFirstOfAll(lines, i)
    if (belongs && isOpen) runs.at(-1)?.push(line)
    else if (belongs) runs.push([line])
    isOpen = belongs
  }
  return runs
}

function isHeadLine(line: Line, size: number): boolean {
  if (line.says?.role !== undefined) return line.says.role === 'headline'
  if (line.says?.isRow || isProse(line.text) || widthOf(line.text) > 44) return false
  if (isByline(line.text) || isMastheadLine(line.text) || isPageCredit(line.text) || isSourceLine(line.text))
    return false
  if (isLarge(line, size)) return true
  return (
    (line.centred === true || line.bold === true) && !mayBeByline(line.text) && !/[：:，,]$/u.test(line.text)
  )
}

/** Before the first text a short line is part of the head, however it is set. */
function isFirstOfAll(lines: readonly Line[], index: number): boolean {
  const before = lines.slice(0, index + 1)
  return before.every(({ text, says }) => {
    return (
      !isProse(text) &&
      widthOf(text) <= 44 &&
      says === undefined &&
      !mayBeByline(text) &&
      !isMastheadLine(text) &&
      !isSourceLine(text)
    )
  })
}

function isLarge(line: Line, size: number): boolean {
  return line.size !== undefined && size > 0 && line.size >= large * size && widthOf(line.text) <= 44
}

/** Height of most characters; 0 if the file names none. */
function textSize(lines: readonly Line[]): number {
  const counts = new Map<number, number>()
  for (const { size, text } of lines)
    if (size !== undefined) counts.set(size, (counts.get(size) ?? 0) + text.length)
  return [...counts].sort((a, b) => b[1] - a[1])[0]?.[0] ?? 0
}
