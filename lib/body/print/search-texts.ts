import type { Block, Body } from '../../body-tree.ts'
import { assertUnreachable } from '../assert-unreachable.ts'
import { blocksInside } from '../blocks-inside.ts'
import { quotableParagraphs } from './quotable.ts'
import { blocksText, toText } from './to-text.ts'

/** What is found of a body. The marks of footnotes are in none of the texts, so that a sentence is found across them. */
export interface SearchTexts {
  /** 分题, those inside quotations and lists too. */
  readonly headings: readonly string[]
  /** Paragraphs by their ids, then without an id tables and code, then each footnote. */
  readonly paragraphs: readonly { readonly id?: string; readonly text: string }[]
}

/** The texts of a body for the index. */
export function toSearchTexts(body: Body): SearchTexts {
  const inside = blocksInside(body.blocks)
  const texts = (kind: 'heading' | 'other') =>
    inside.filter((block) => kindOf(block) === kind).map((block) => toText(block, unmarked))
  const notes = body.notes.map(({ children }) => blocksText(children, unmarked))
  return {
    headings: texts('heading'),
    paragraphs: [
      ...quotableParagraphs(body),
      ...[...texts('other'), ...notes].filter((text) => text.trim() !== '').map((text) => ({ text })),
    ],
  }
}

const unmarked = { withoutReferences: true } as const

/** What a block is to the index; `undefined` where its texts are those of the blocks inside of it. */
function kindOf(block: Block): 'heading' | 'paragraph' | 'other' | undefined {
  switch (block.type) {
    case 'heading':
    case 'paragraph':
      return block.type
    case 'table':
    case 'code':
      return 'other'
    case 'list':
    case 'blockquote':
    case 'thematicBreak':
      return undefined
    default:
      return assertUnreachable(block)
  }
}
