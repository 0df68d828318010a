import type { Box } from '../../plan/source.ts'
import type { Block } from './blocks.ts'
import { bottomOf, isWithin, leftOf, overlapX, rightOf, topOf } from './frame.ts'
import type { Head } from './heads.ts'
import type { Columns } from './paragraphs.ts'

/** What stands on a page and decides to which head a text belongs. */
export interface Surroundings {
  readonly heads: readonly Head[]
  /** Running text and 分题. */
  readonly blocks: readonly Block[]
  /** Pictures and captions: text goes on below them. */
  readonly passable: readonly Box[]
  /** Frames around text, the smallest first. */
  readonly frames: readonly Box[]
  /** Rules and frames, of which only thin ones part texts. */
  readonly rules: readonly Box[]
  readonly columns: Columns
}

/** A gap of so many characters still is one column. */
const columnGap = 2.2
/** How far below its head a text begins. */
const headGap = 3.5

/**
 * Finds the head of each block: the one above it; else, where another article or nothing stands above, that of the column to
 * its left, since text flows from left to right.
 */
export class Tracer {
  readonly #around: Surroundings
  readonly #found = new Map<Block, Head | undefined>()

  constructor(around: Surroundings) {
    this.#around = around
  }

  /** Asks again for all blocks that had no head: one that was asked for while another's way led over it may have one now. */
  retry(): void {
    for (const [block, head] of this.#found) if (!head) this.#found.delete(block)
  }

  headOf(block: Block): Head | undefined {
    if (this.#found.has(block)) return this.#found.get(block)
    // Guards against a circle: a block that is asked for again on its own way has no head there.
    this.#found.set(block, undefined)
    const head = this.#search(block)
    this.#found.set(block, head)
    return head
  }

  #search(block: Block): Head | undefined {
    const above = this.#above(block)
    const left = this.#left(block)
    const end = left && this.#endOfColumn(left, block)
    // A picture between two texts may be of either, so that where it stands there is a gap as well.
    const gap = above ? (topOf(block.box) - bottomOf(above.box)) / block.size : Number.POSITIVE_INFINITY
    const overPictures = above ? this.#gapBetween(above.box, block) : Number.POSITIVE_INFINITY
    const isHead = above !== undefined && 'bylines' in above
    const isBeside = left && end && this.#isBeside(left, end, block)
    const ways = [
      { holds: isHead && overPictures <= headGap, node: above },
      { holds: gap <= 1.3, node: above },
      { holds: isBeside === true, node: end },
      { holds: gap <= columnGap, node: above },
      { holds: true, node: this.#right(block) },
      { holds: overPictures <= columnGap, node: above },
      { holds: isHead, node: above },
      { holds: true, node: end },
      { holds: true, node: above },
      { holds: true, node: this.#farLeft(block) },
    ]
    for (const { holds, node } of ways) {
      const head = holds ? this.#resolve(node) : undefined
      if (head) return head
    }
    return undefined
  }

  #resolve(node: Block | Head | undefined): Head | undefined {
    if (!node) return undefined
    return 'bylines' in node ? node : this.headOf(node)
  }

  /** Two columns of one text begin at one height, or the sentence of the first goes on in the second. */
  #isBeside(left: Block | Head, end: Block | Head, block: Block): boolean {
    const isLevelWith =
      !('bylines' in left) && Math.abs(topOf(left.box) - topOf(block.box)) <= 0.9 * block.size
    if (isLevelWith || 'bylines' in end) return isLevelWith
    return this.#around.columns.breaksOff(end) && !this.#around.columns.starts(block)
  }

  #above(block: Block): Block | Head | undefined {
    const { heads, blocks, rules } = this.#around
    const nodes = [...heads, ...blocks.filter((other) => other !== block)]
    const over = nodes.filter((node) => {
      return (
        this.#isInSameFrame(node.box, block.box) &&
        bottomOf(node.box) <= topOf(block.box) + 0.6 * block.size &&
        topOf(node.box) < topOf(block.box) &&
        overlapX(node.box, block.box) >= 0.2
      )
    })
    const nearest = over.toSorted((a, b) => bottomOf(b.box) - bottomOf(a.box))[0]
    if (!nearest || 'bylines' in nearest) return nearest
    const isCut = rules.some(
      (rule) => rule[3] < 3 && rule[2] > 0.6 * block.box[2] && isBetween(rule, nearest.box, block.box),
    )
    return isCut ? undefined : nearest
  }

  /** Blank between a node and a block below it, in characters, without the pictures that stand there. */
  #gapBetween(above: Box, block: Block): number {
    const between = this.#around.passable.filter((box) => isBetween(box, above, block.box))
    const filled = between.reduce((sum, box) => sum + box[3] + block.size, 0)
    return Math.max(0, topOf(block.box) - bottomOf(above) - filled) / block.size
  }

  #left(block: Block): Block | Head | undefined {
    const { heads, blocks, rules } = this.#around
    const nodes = [...heads, ...blocks.filter((other) => other !== block)]
    const beside = nodes.filter((node) => {
      const { box } = node
      const gap = leftOf(block.box) - rightOf(box)
      const isNear = gap > -0.8 * block.size && gap < (isLevel(node, block) ? 25 : 3.2) * block.size
      const covers =
        topOf(box) <= topOf(block.box) + 1.2 * block.size &&
        bottomOf(box) >= topOf(block.box) - 0.5 * block.size
      const isParted = rules.some(
        (rule) => rule[2] < 3 && rule[3] > block.size * 3 && standsBetween(rule, box, block.box),
      )
      return isNear && covers && !isParted && this.#isInSameFrame(box, block.box)
    })
    const nearest = beside.toSorted((a, b) => rightOf(b.box) - rightOf(a.box))[0]
    return nearest
  }

  /** The nearest text to the left that stands beside a block, over a picture too: a column may begin below one. */
  #farLeft(block: Block): Block | undefined {
    const beside = this.#around.blocks.filter(({ box }) => {
      const isBeside = topOf(box) < bottomOf(block.box) && bottomOf(box) > topOf(block.box)
      return isBeside && rightOf(box) <= leftOf(block.box) + block.size && this.#isInSameFrame(box, block.box)
    })
    return beside.toSorted((a, b) => rightOf(b.box) - rightOf(a.box))[0]
  }

  /**
   * What of a column a text goes on from in the next: its last block before another head; or where a sentence is broken off
   * only at the foot of the whole column, that, since articles may run on from column to column.
   */
  #endOfColumn(top: Block | Head, next: Block): Block | Head {
    const { blocks, columns, heads } = this.#around
    const isBelow = (box: Box) => topOf(box) >= topOf(top.box) && overlapX(box, top.box) > 0.5
    const column = blocks.filter(({ box }) => isBelow(box)).toSorted((a, b) => topOf(a.box) - topOf(b.box))
    let last = top
    for (const block of column) {
      const isNext =
        topOf(block.box) > topOf(last.box) && topOf(block.box) - bottomOf(last.box) <= columnGap * block.size
      const isParted = heads.some(({ box }) => {
        const isInColumn = topOf(box) >= topOf(top.box) && overlapX(box, top.box) > 0.15
        return isInColumn && topOf(box) >= bottomOf(last.box) - 4 && bottomOf(box) <= topOf(block.box) + 4
      })
      if (isNext && !isParted) last = block
    }
    const foot = column.at(-1)
    const goesOn = !('bylines' in last) && columns.breaksOff(last)
    if (columns.starts(next) || goesOn || !foot || !columns.breaksOff(foot))
      return 'bylines' in top ? top : last
    return foot
  }

  /** The next column to the right that begins at one height: of a head that is centred above several columns. */
  #right(block: Block): Block | undefined {
    const beside = this.#around.blocks.filter(({ box, size }) => {
      const gap = leftOf(box) - rightOf(block.box)
      const isNear = gap > -0.8 * block.size && gap < 3.2 * block.size
      const isLevel = Math.abs(topOf(box) - topOf(block.box)) <= 1.8 * block.size
      return (
        isNear && isLevel && Math.abs(size - block.size) < 0.06 * size && this.#isInSameFrame(box, block.box)
      )
    })
    return beside.toSorted((a, b) => leftOf(a.box) - leftOf(b.box))[0]
  }

  #isInSameFrame(a: Box, b: Box): boolean {
    return this.#frameOf(a) === this.#frameOf(b)
  }

  #frameOf(box: Box): Box | undefined {
    return this.#around.frames.find((frame) => isWithin(box, frame))
  }
}

/** Whether two blocks begin at one height and are set alike: columns of one text, or of two that stand side by side. */
function isLevel(node: Block | Head, block: Block): boolean {
  return (
    !('bylines' in node) &&
    Math.abs(topOf(node.box) - topOf(block.box)) <= 0.5 * block.size &&
    Math.abs(node.size - block.size) < 0.06 * block.size
  )
}

function isBetween(box: Box, above: Box, below: Box): boolean {
  return topOf(box) >= bottomOf(above) - 4 && bottomOf(box) <= topOf(below) + 4 && overlapX(box, below) > 0.3
}

function standsBetween(rule: Box, left: Box, right: Box): boolean {
  const isInGap = leftOf(rule) >= rightOf(left) - 2 && rightOf(rule) <= leftOf(right) + 2
  return isInGap && topOf(rule) <= topOf(right) + 4 && bottomOf(rule) >= topOf(right)
}

/** The frames of a page that hold a head and text: drawn around them, or a tint behind. The smallest first. */
export function framesOf(
  rules: readonly Box[],
  heads: readonly Head[],
  blocks: readonly Block[],
  pageArea: number,
): readonly Box[] {
  const frames = rules.filter((rule) => {
    const isFrame = rule[2] > 40 && rule[3] > 30 && rule[2] * rule[3] < 0.7 * pageArea
    return (
      isFrame && heads.some(({ box }) => isWithin(box, rule)) && blocks.some(({ box }) => isWithin(box, rule))
    )
  })
  return frames.toSorted((a, b) => a[2] * a[3] - b[2] * b[3])
}
