import type { Block, Inline } from '../body-tree.ts'
import { assertUnreachable } from './assert-unreachable.ts'

/** Whether the author broke the lines of a paragraph, as in a poem: they stand flush left, and stanzas apart. */
export function isVerse(block: Block): boolean {
  return block.type === 'paragraph' && hasBreak(block.children)
}

function hasBreak(inlines: readonly Inline[]): boolean {
  // Before the mark of a paragraph's number a line may end, and nothing follows it.
  const end = inlines.findLastIndex(({ type }) => type !== 'break') + 1
  return inlines.slice(0, end).some(holdsBreak)
}

function holdsBreak(inline: Inline): boolean {
  switch (inline.type) {
    case 'break':
      return true
    case 'strong':
    case 'emphasis':
    case 'delete':
    case 'link':
      return inline.children.some(holdsBreak)
    case 'text':
    case 'sic':
    case 'inlineCode':
    case 'footnoteReference':
      return false
    default:
      return assertUnreachable(inline)
  }
}
