import type { Block } from './blocks.ts'
import { bottomOf, leftOf, rightOf, topOf } from './frame.ts'
import type { Columns } from './paragraphs.ts'

/**
 * The blocks of an article in the order they are read: columns from left to right, or where text runs above and below a
 * picture, bands from top to bottom; whichever lets more sentences go on where a column ends (recursive XY cut).
 */
export function toReadingOrder(blocks: readonly Block[], columns: Columns): readonly Block[] {
  if (blocks.length < 2) return blocks
  const byColumns = parts(blocks, leftOf, rightOf)
  const byBands = parts(blocks, topOf, bottomOf)
  if (byColumns.length < 2 && byBands.length < 2)
    return blocks.toSorted((a, b) => leftOf(a.box) - leftOf(b.box) || topOf(a.box) - topOf(b.box))
  const orders = [byColumns, byBands]
    .filter(({ length }) => length > 1)
    .map((groups) => groups.flatMap((group) => toReadingOrder(group, columns)))
  const [first = blocks, second] = orders
  return second && fit(second, columns) > fit(first, columns) ? second : first
}

/** Groups of blocks that a straight line parts, in order. */
function parts(
  blocks: readonly Block[],
  start: (box: Block['box']) => number,
  end: (box: Block['box']) => number,
): readonly (readonly Block[])[] {
  const sorted = blocks.toSorted((a, b) => start(a.box) - start(b.box))
  const groups: Block[][] = []
  let reach = Number.NEGATIVE_INFINITY
  for (const block of sorted) {
    const last = groups.at(-1)
    if (last && start(block.box) < reach - 0.3 * block.size) last.push(block)
    else groups.push([block])
    reach = Math.max(reach, end(block.box))
  }
  return groups
}

/** How well blocks follow each other: a sentence that breaks off wants a block that begins amid a paragraph. */
function fit(blocks: readonly Block[], columns: Columns): number {
  return blocks.slice(1).reduce((sum, block, i) => {
    const before = blocks[i]
    return before && columns.breaksOff(before) === columns.starts(block) ? sum - 1 : sum + 1
  }, 0)
}
