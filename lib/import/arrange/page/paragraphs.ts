import { endsSentence, isItem } from '../line-shapes.ts'
import type { Block } from './blocks.ts'
import { leftOf, overlapX, type PlacedLine, rightOf } from './frame.ts'

/** The edges of the column a block stands in. */
interface Column {
  readonly left: number
  readonly right: number
}

/** How the columns of a page show where a paragraph begins: by an indent, or only by the short line before. */
export class Columns {
  readonly #columns = new Map<Block, Column>()
  readonly #isIndented: boolean

  constructor(blocks: readonly Block[]) {
    for (const block of blocks) this.#columns.set(block, columnOf(block, blocks))
    const indented = blocks.filter((block) => block.lines.some((line) => this.#indentOf(line, block) > 0.8))
    this.#isIndented =
      indented.length >= Math.max(1, blocks.filter(({ lines }) => lines.length > 2).length / 4)
  }

  /** Whether a block's first line begins a paragraph, as far as it shows. */
  starts(block: Block): boolean {
    const [first] = block.lines
    return first !== undefined && this.#begins(first, block, undefined)
  }

  /** Whether a block's last line ends a paragraph: with the end of a sentence, before the edge of the column. */
  ends(block: Block): boolean {
    const last = block.lines.at(-1)
    return !last || endsSentence(last.text)
  }

  /** Whether a block's last line is as wide as its column and ends amid a sentence. */
  breaksOff(block: Block): boolean {
    const last = block.lines.at(-1)
    return last !== undefined && !endsSentence(last.text) && this.#roomAfter(last, block) < 1.6
  }

  /** The paragraphs of blocks in reading order: one goes on from a column to the next. */
  toParagraphs(blocks: readonly Block[]): readonly (readonly PlacedLine[])[] {
    const paragraphs: PlacedLine[][] = []
    let before: { line: PlacedLine; block: Block } | undefined
    for (const block of blocks) {
      for (const line of block.lines) {
        const last = paragraphs.at(-1)
        if (last && !this.#begins(line, block, before)) last.push(line)
        else paragraphs.push([line])
        before = { line, block }
      }
    }
    return paragraphs
  }

  #begins(line: PlacedLine, block: Block, before: { line: PlacedLine; block: Block } | undefined): boolean {
    const indent = this.#indentOf(line, block)
    if (isItem(line.text) || /^\s*\u3000{2}/.test(line.raw)) return true
    if (this.#isIndented) return indent > 0.8
    if (!before) return true
    // Where every line stands flush, a paragraph shows by the short last line of the one before.
    const room = this.#roomAfter(before.line, before.block)
    return room > 2 || (room > 1.2 && endsSentence(before.line.text))
  }

  /** Blank before a line, in characters. */
  #indentOf({ box, size }: PlacedLine, block: Block): number {
    return (leftOf(box) - (this.#columns.get(block)?.left ?? leftOf(box))) / size
  }

  /** Blank behind a line, in characters. */
  #roomAfter({ box, size }: PlacedLine, block: Block): number {
    return ((this.#columns.get(block)?.right ?? rightOf(box)) - rightOf(box)) / size
  }
}

/** Blocks of one column stand below each other; a block of one line does not show the edges by itself. */
function columnOf(block: Block, blocks: readonly Block[]): Column {
  const most = 3.2 * block.size
  const alike = blocks.filter((other) => {
    const isSet =
      Math.abs(other.size - block.size) <= 0.06 * block.size && overlapX(other.box, block.box) >= 0.6
    const isLeft =
      leftOf(block.box) - leftOf(other.box) <= most && leftOf(other.box) - leftOf(block.box) <= most
    return isSet && isLeft && Math.abs(other.box[1] - block.box[1]) <= 60 * block.size
  })
  const narrow = alike.filter(({ box }) => block.lines.length === 1 || box[2] <= block.box[2] + most)
  const boxes = [block, ...narrow].map(({ box }) => box)
  return { left: Math.min(...boxes.map(leftOf)), right: Math.max(...boxes.map(rightOf)) }
}
