import type { Block } from '../body-tree.ts'
import { assertUnreachable } from './assert-unreachable.ts'

/** Blocks with all that stand inside of them, in document order. */
export function blocksInside(blocks: readonly Block[]): readonly Block[] {
  return blocks.flatMap((block) => [block, ...blocksInside(childBlocks(block))])
}

/** Ids of a block and of those inside of it, in document order. */
export function blockIds(block: Block): readonly string[] {
  return blocksInside([block]).flatMap((inside) =>
    'id' in inside && inside.id !== undefined ? [inside.id] : [],
  )
}

function childBlocks(block: Block): readonly Block[] {
  switch (block.type) {
    case 'list':
      return block.children.flatMap((item) => item.children)
    case 'blockquote':
      return block.children
    case 'paragraph':
    case 'heading':
    case 'table':
    case 'thematicBreak':
    case 'code':
      return []
    default:
      return assertUnreachable(block)
  }
}
