import type { Box } from '../../plan/source.ts'
import { endsSentence, isByline, isDashed, isSectionLine, mayBeByline, widthOf } from '../line-shapes.ts'
import type { Block } from './blocks.ts'
import {
  bottomOf,
  boxAround,
  centreOf,
  leftOf,
  overlapX,
  overlapY,
  type PlacedLine,
  rightOf,
  topOf,
} from './frame.ts'

/** The head of an article: 引题, 主题, 副题 and bylines that stand together. */
export interface Head {
  readonly lines: PlacedLine[]
  readonly bylines: PlacedLine[]
  box: Box
}

/** Groups large lines that stand together into heads, from top to bottom. */
export function toHeads(large: readonly PlacedLine[]): Head[] {
  const heads: Head[] = []
  const sorted = large.toSorted((a, b) => topOf(a.box) - topOf(b.box) || leftOf(a.box) - leftOf(b.box))
  for (const line of sorted) {
    const head = heads.findLast((candidate) => belongs(line, candidate))
    if (head) addLine(head, line)
    else heads.push({ lines: [line], bylines: [], box: line.box })
  }
  return heads
}

function belongs(line: PlacedLine, head: Head): boolean {
  const last = head.lines.at(-1)
  if (!last) return false
  const sizes = [last.size, line.size]
  const isVertical = isUpright(line) || isUpright(last)
  if (isVertical)
    return (
      isUpright(line) === isUpright(last) &&
      distanceX(line, last) < Math.max(...sizes) &&
      overlapY(line.box, head.box) > 0.3
    )
  const gap = topOf(line.box) - bottomOf(head.box)
  const most = Math.max(0.95 * Math.min(...sizes), 0.6 * Math.max(...sizes))
  const isBelow = gap < most && gap > -0.5 * line.size
  // Two heads below each other: a small one above, a large one below it and then another large one are no head.
  const isOver = mainSize(head) < line.size * 0.99 && head.lines.length > 1 && last.size < mainSize(head)
  return isBelow && !isOver && overlapX(line.box, head.box) >= 0.5
}

function isUpright({ box, text }: PlacedLine): boolean {
  return text.length > 1 && box[3] > 1.5 * box[2]
}

function distanceX(a: PlacedLine, b: PlacedLine): number {
  return Math.max(0, leftOf(a.box) - rightOf(b.box), leftOf(b.box) - rightOf(a.box))
}

function mainSize({ lines }: Head): number {
  return Math.max(...lines.map(({ size }) => size))
}

function addLine(head: Head, line: PlacedLine): void {
  head.lines.push(line)
  head.box = boxAround([head.box, line.box])
}

/**
 * Gives short marked lines their place: those beside a head that are no 分题 become its lines or bylines. What is left stands
 * inside a text, or begins a small article of its own.
 */
export function takeMarked(
  heads: readonly Head[],
  marked: readonly PlacedLine[],
  texts: readonly Block[],
): readonly PlacedLine[] {
  const sorted = marked.toSorted((a, b) => topOf(a.box) - topOf(b.box))
  return sorted.filter((line) => {
    const above = heads.find((head) => isBelowHead(line, head, texts))
    if (above) {
      if (isByline(line.text) || (mayBeByline(line.text) && !isDashed(line.text))) above.bylines.push(line)
      else addLine(above, line)
      above.box = boxAround([above.box, line.box])
      return false
    }
    const below = heads.find((head) => isAboveHead(line, head, texts))
    if (!below || isByline(line.text)) return true
    below.lines.unshift(line)
    below.box = boxAround([below.box, line.box])
    return false
  })
}

/** A line right below a head, with no running text between. */
function isBelowHead(line: PlacedLine, head: Head, texts: readonly Block[]): boolean {
  const gap = topOf(line.box) - bottomOf(head.box)
  const most = isByline(line.text) || mayBeByline(line.text) ? 2.6 : isDashed(line.text) ? 2 : 1.2
  if (gap < -0.6 * line.size || gap > most * line.size + 0.25 * mainSize(head)) return false
  if (endsSentence(line.text) && !isDashed(line.text)) return false
  const isUnder = overlapX(line.box, head.box) >= 0.5 || leftOf(line.box) - rightOf(head.box) < 2 * line.size
  return (
    isUnder &&
    isInLine(line, head) &&
    !isLevelWithText(line, head, texts) &&
    overlapsOrTouches(line, head) &&
    !texts.some(({ box }) => isBetween(box, head.box, line.box))
  )
}

/** Whether the columns below a head have begun where a line stands: then it is a 分题 at the top of one of them. */
function isLevelWithText(line: PlacedLine, head: Head, texts: readonly Block[]): boolean {
  return texts.some(({ box }) => {
    const isLevel = topOf(box) < bottomOf(line.box) && bottomOf(box) > topOf(line.box) + line.size
    return isLevel && overlapX(box, head.box) > 0.2
  })
}

/** Lines of a head begin or are centred where it is; a 分题 at the top of a column below it is not. */
function isInLine(line: PlacedLine, head: Head): boolean {
  const isCentred = Math.abs(centreOf(line.box) - centreOf(head.box)) <= 1.5 * line.size
  const isFlush = Math.abs(leftOf(line.box) - leftOf(head.box)) <= 2.5 * line.size
  const isAtEnd = Math.abs(rightOf(line.box) - rightOf(head.box)) <= 2.5 * line.size
  return isCentred || isFlush || (isAtEnd && mayBeByline(line.text))
}

function overlapsOrTouches(line: PlacedLine, head: Head): boolean {
  return (
    rightOf(line.box) > leftOf(head.box) - 2 * line.size &&
    leftOf(line.box) < rightOf(head.box) + 2 * line.size
  )
}

function isBetween(box: Box, above: Box, below: Box): boolean {
  return topOf(box) >= bottomOf(above) - 2 && bottomOf(box) <= topOf(below) + 2 && overlapX(box, below) > 0.3
}

/** A 引题 or the name of a 栏目 right above a head; a line that ends a text above it is closer to that. */
function isAboveHead(line: PlacedLine, head: Head, texts: readonly Block[]): boolean {
  const gap = topOf(head.box) - bottomOf(line.box)
  if (gap < -0.5 * line.size || gap > Math.max(1.2 * line.size, 0.5 * mainSize(head))) return false
  if (overlapX(line.box, head.box) < 0.5 || endsSentence(line.text)) return false
  const above = texts.filter(
    ({ box }) => overlapX(box, line.box) > 0.4 && bottomOf(box) <= topOf(line.box) + 2,
  )
  const nearest = Math.min(...above.map(({ box }) => topOf(line.box) - bottomOf(box)))
  return isSectionLine(line.text) || (nearest > gap && widthOf(line.text) <= 34)
}
