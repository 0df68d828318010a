import type { Block, Body, HeadingNode, Note, ParagraphNode } from '../body-tree.ts'
import { blocksInside } from './blocks-inside.ts'
import { countWords } from './count-words.ts'
import { toText } from './print/to-text.ts'

/** Longest 导语, in 字. */
const maximumLede = 400

/** Puts a body together, and counts it. */
export function toBody(blocks: readonly Block[], notes: readonly Note[] = []): Body {
  const counted = blocksInside(blocks).filter(isCounted)
  const shown = counted.map((block) => toText(block))
  return {
    blocks,
    notes,
    paragraphs: counted.flatMap(({ type, id }, index) =>
      type === 'paragraph' && id !== undefined ? [{ id, text: shown[index] ?? '' }] : [],
    ),
    ledeLength: ledeLengthOf(blocks),
    // Nearly no article has a footnote, and then the words are those that are shown.
    wordCount: sum(notes.length === 0 ? shown.map(countWords) : counted.map(wordsIn)),
  }
}

/** What 字数 counts: headings and the paragraphs of the text. */
function isCounted(block: Block): block is HeadingNode | ParagraphNode {
  return block.type === 'heading' || (block.type === 'paragraph' && block.id !== undefined)
}

/** 字 of a block: the mark of a footnote is none. */
function wordsIn(block: Block): number {
  return countWords(toText(block, { withoutReferences: true }))
}

/** 导语: the paragraphs before the first 分题, if they are short enough and nothing else is among them. */
function ledeLengthOf(blocks: readonly Block[]): number {
  const length = blocks.findIndex(({ type }) => type === 'heading')
  if (length < 1) return 0
  const lede = blocks.slice(0, length)
  if (lede.some(({ type }) => type !== 'paragraph')) return 0
  return sum(lede.map(wordsIn)) <= maximumLede ? length : 0
}

function sum(numbers: readonly number[]): number {
  return numbers.reduce((total, number) => total + number, 0)
}
