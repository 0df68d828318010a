import type { Box } from '../../plan/source.ts'
import { bottomOf, boxAround, centreOf, leftOf, overlapX, type PlacedLine, rightOf, topOf } from './frame.ts'

/** Lines below each other in one column, set alike. */
export interface Block {
  readonly lines: PlacedLine[]
  box: Box
  readonly size: number
  readonly font: string
  readonly bold: boolean
}

/** The blocks of lines, from top to bottom. A line set otherwise than the one above it begins a block. */
export function toBlocks(lines: readonly PlacedLine[]): readonly Block[] {
  const blocks: Block[] = []
  for (const line of lines.toSorted((a, b) => topOf(a.box) - topOf(b.box) || leftOf(a.box) - leftOf(b.box))) {
    const near = blocks.filter((block) => isNext(block, line))
    const above = near.toSorted((a, b) => bottomOf(b.box) - bottomOf(a.box))[0]
    if (!above) blocks.push(newBlock(line))
    else {
      above.lines.push(line)
      above.box = boxAround([above.box, line.box])
    }
  }
  return blocks
}

function newBlock(line: PlacedLine): Block {
  return { lines: [line], box: line.box, size: line.size, font: line.font ?? '', bold: line.bold === true }
}

function isNext(block: Block, line: PlacedLine): boolean {
  const last = block.lines.at(-1)
  if (!last || Math.abs(block.size - line.size) > 0.06 * block.size) return false
  if (block.font !== (line.font ?? '') && block.bold !== (line.bold === true)) return false
  const gap = topOf(line.box) - bottomOf(last.box)
  if (gap > 1.25 * line.size || gap < -0.6 * line.size) return false
  const em = line.size
  const isAligned =
    Math.abs(leftOf(line.box) - leftOf(block.box)) <= 2.7 * em ||
    Math.abs(rightOf(line.box) - rightOf(block.box)) <= em ||
    Math.abs(centreOf(line.box) - centreOf(block.box)) <= em
  // The last word of a paragraph may stand where its first line is indented.
  const [x, y, width, height] = block.box
  const column: Box = [x - 2.2 * em, y, width + 2.2 * em, height]
  return isAligned && overlapX(column, line.box) >= 0.6
}
