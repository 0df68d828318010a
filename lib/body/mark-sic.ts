import type { Block, Body, Inline } from '../body-tree.ts'
import { inlineText } from './print/to-text.ts'

/**
 * The body with 〔原文如此〕 behind the first place of some words in a paragraph; `undefined` if they do not stand there. The
 * mark is none of the article's words: `paragraphs` and 字数 stay as they are.
 */
export function markSic(body: Body, paragraph: string, words: string): Body | undefined {
  let isMarked = false
  const mark = (block: Block): Block => {
    if (block.type === 'list') {
      const children = block.children.map((item) => ({ ...item, children: item.children.map(mark) }))
      return { ...block, children }
    }
    if (block.type === 'blockquote') return { ...block, children: block.children.map(mark) }
    if (block.type !== 'paragraph' || block.id !== paragraph) return block
    const at = block.children.map(wordsOf).join('').indexOf(words)
    if (at < 0) return block
    isMarked = true
    return { ...block, children: insertAt(block.children, at + words.length) }
  }
  const blocks = body.blocks.map(mark)
  return isMarked ? { ...body, blocks } : undefined
}

// The marks of footnotes are no words that a correction could name.
function wordsOf(inline: Inline): string {
  return inlineText(inline, { withoutReferences: true })
}

/** The mark goes into the inline in which the words end, or behind one that cannot be parted. */
function insertAt(inlines: readonly Inline[], end: number): readonly Inline[] {
  let passed = 0
  const index = inlines.findIndex((inline) => {
    passed += wordsOf(inline).length
    return passed >= end
  })
  const inline = inlines[index]
  if (!inline) return [...inlines, { type: 'sic' }]
  const inside = end - (passed - wordsOf(inline).length)
  return [...inlines.slice(0, index), ...partAt(inline, inside), ...inlines.slice(index + 1)]
}

function partAt(inline: Inline, inside: number): readonly Inline[] {
  if (inline.type === 'text') {
    const rest = inline.value.slice(inside)
    const before: Inline = { type: 'text', value: inline.value.slice(0, inside) }
    return [before, { type: 'sic' }, ...(rest === '' ? [] : [{ type: 'text' as const, value: rest }])]
  }
  if (!('children' in inline)) return [inline, { type: 'sic' }]
  return [{ ...inline, children: insertAt(inline.children, inside) }]
}
