import type { Block, Note } from '../body-tree.ts'
import type { Body } from '../model.ts'
import { blocksInside } from './blocks-inside.ts'
import { countWords } from './count-words.ts'
import { toText } from './print/to-text.ts'

/** Longest 导语, in 字. */
const maximumLede = 400

/** Puts a body together, and counts it. */
export function toBody(blocks: readonly Block[], notes: readonly Note[] = []): Body {
  const inside = blocksInside(blocks)
  const headings = inside.flatMap((block) => (block.type === 'heading' ? [toText(block)] : []))
  const paragraphs = inside.flatMap((block) =>
    block.type === 'paragraph' && block.id !== undefined ? [{ id: block.id, text: toText(block) }] : [],
  )
  const texts = [...headings, ...paragraphs.map(({ text }) => text)]
  return {
    blocks,
    notes,
    paragraphs,
    ledeLength: ledeLengthOf(blocks),
    wordCount: sum(texts.map(countWords)),
  }
}

/** 导语: the paragraphs before the first 分题, if they are short enough and nothing else is among them. */
function ledeLengthOf(blocks: readonly Block[]): number {
  const length = blocks.findIndex(({ type }) => type === 'heading')
  if (length < 1) return 0
  const lede = blocks.slice(0, length)
  if (lede.some(({ type }) => type !== 'paragraph')) return 0
  return sum(lede.map((block) => countWords(toText(block)))) <= maximumLede ? length : 0
}

function sum(numbers: readonly number[]): number {
  return numbers.reduce((total, number) => total + number, 0)
}
