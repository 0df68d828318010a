import { joinLines } from '../plan/join-lines.ts'
import type { Line } from '../plan/source.ts'
import { endsSentence, isItem, isNumbered, widthOf } from './line-shapes.ts'

/** Lines of a text without places that belong together: a paragraph, or a line of its own. */
export interface Unit {
  readonly lines: readonly Line[]
  readonly text: string
  /** Empty lines before and after it. */
  readonly gap: number
  readonly gapAfter: number
}

/** Paragraphs of a text file: its lines, or where lines are broken at a measure, those of each paragraph joined. */
export function toUnits(lines: readonly Line[]): readonly Unit[] {
  const measure = measureOf(lines)
  const groups = lines.reduce<Line[][]>((all, line) => {
    const last = all.at(-1)
    const before = last?.at(-1)
    if (measure > 0 && last && before && continues(before, line, measure)) last.push(line)
    else all.push([line])
    return all
  }, [])
  return groups.map((group, i) => ({
    lines: group,
    text: joinLines(group),
    gap: group[0]?.blank ?? 0,
    gapAfter: groups[i + 1]?.[0]?.blank ?? 99,
  }))
}

/** The width at which lines were broken; 0 if a line is a paragraph. */
function measureOf(lines: readonly Line[]): number {
  const widths = lines.map(({ text }) => widthOf(text)).sort((a, b) => b - a)
  const longest = widths[Math.floor(widths.length / 20)] ?? 0
  if (longest < 8 || longest > 60) return 0
  const full = lines.filter(({ text }) => Math.abs(widthOf(text) - longest) <= 2)
  const broken = full.filter(({ text }) => !endsSentence(text))
  return full.length >= 6 && full.length >= lines.length / 4 && broken.length >= full.length * 0.6
    ? longest
    : 0
}

function continues(before: Line, line: Line, measure: number): boolean {
  if ((line.blank ?? 0) > 0 || line.indent || isItem(line.text) || isNumbered(line.text)) return false
  return widthOf(before.text) >= measure - 2.5
}
