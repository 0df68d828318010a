import type { Body, Paragraph } from '../../body-tree.ts'
import { blocksInside } from '../blocks-inside.ts'
import { toText } from './to-text.ts'

/**
 * The paragraphs as their words are quoted and looked for: without the marks of footnotes, which lead nowhere outside
 * of the text and are no words of the sentence.
 */
export function quotableParagraphs({ blocks, notes, paragraphs }: Body): readonly Paragraph[] {
  // Nearly no article has a footnote, and then the texts are those that are shown.
  if (notes.length === 0) return paragraphs
  return blocksInside(blocks).flatMap((block) => {
    if (block.type !== 'paragraph' || block.id === undefined) return []
    return [{ id: block.id, text: toText(block, { withoutReferences: true }) }]
  })
}
