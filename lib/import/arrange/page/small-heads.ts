import { datelineLength, isByline, isJump, isSectionLine, mayBeByline } from '../line-shapes.ts'
import type { Block } from './blocks.ts'
import { bottomOf, overlapX, topOf } from './frame.ts'
import type { Head } from './heads.ts'

/** Short marked lines that stand beside no head, by what they are. */
export interface MarkedBlocks {
  /** 分题. */
  readonly headings: readonly Block[]
  /** Heads of small articles. */
  readonly heads: readonly Head[]
  /** Bylines and 上接/下转 inside or below a text. */
  readonly others: readonly Block[]
}

/** Tells 分题 from heads of small articles: below a 分题 the text goes on that stands right above it. */
export function sortMarked(
  marked: readonly Block[],
  texts: readonly Block[],
  heads: readonly Head[],
): MarkedBlocks {
  const sorted = { headings: [] as Block[], heads: [] as Head[], others: [] as Block[] }
  for (const block of marked) {
    const text = block.lines.map((line) => line.text).join('')
    if (isJump(text) || isByline(text)) sorted.others.push(block)
    else if (isHead(block, texts, heads))
      sorted.heads.push({ lines: block.lines, bylines: [], box: block.box })
    else if (mayBeByline(text) && !textBelow(block, texts)) sorted.others.push(block)
    else sorted.headings.push(block)
  }
  return sorted
}

function isHead(block: Block, texts: readonly Block[], heads: readonly Head[]): boolean {
  const below = textBelow(block, texts)
  if (!below) return false
  const [first] = below.lines
  if (first && datelineLength(first.text) > 0) return true
  if (block.lines.some(({ text }) => isSectionLine(text))) return false
  const above = texts.filter(
    ({ box }) => overlapX(box, block.box) > 0.3 && bottomOf(box) <= topOf(block.box) + 0.5 * block.size,
  )
  const headAbove = heads.filter(
    ({ box }) => overlapX(box, block.box) > 0.3 && bottomOf(box) <= topOf(block.box) + 2,
  )
  const gap = Math.min(...[...above, ...headAbove].map(({ box }) => topOf(block.box) - bottomOf(box)))
  // A column that begins with a 分题 has no text above, but one beside it that goes on.
  const hasTextBeside = texts.some(({ box }) => {
    return (
      box[0] + box[2] <= block.box[0] + 2 * block.size &&
      block.box[0] - box[0] - box[2] < 12 * block.size &&
      topOf(box) <= topOf(block.box) &&
      bottomOf(box) >= topOf(block.box)
    )
  })
  return gap > 3.5 * block.size && !hasTextBeside
}

function textBelow(block: Block, texts: readonly Block[]): Block | undefined {
  return texts.find(({ box }) => {
    const gap = topOf(box) - bottomOf(block.box)
    return overlapX(box, block.box) > 0.3 && gap > -0.5 * block.size && gap < 2.2 * block.size
  })
}
