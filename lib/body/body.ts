import type { Block, Body } from '../model.ts'
import { countWords } from './count-words.ts'
import type { NumberedParagraph } from './paragraphs.ts'
import { renderBlock } from './render.ts'
import { toText } from './to-text.ts'
import type { Heading, Root, RootContent } from './tree-types.ts'

/** Longest 导语, in 字. */
const maximumLede = 400

/** The parts of a tree that are ready to be rendered. */
export interface SettledTree {
  readonly root: Root
  readonly headings: readonly Heading[]
  readonly paragraphs: readonly NumberedParagraph[]
  readonly footnotes?: RootContent
}

/** Renders a settled tree block by block. */
export function renderBody({ root, headings, paragraphs, footnotes }: SettledTree): Body {
  return toBody(
    root.children.map(toBlock),
    paragraphs.map(({ id, node }) => ({ id, text: toText(node) })),
    headings.map(toText),
    footnotes && renderBlock(footnotes),
  )
}

/** Puts a body together and counts it. `headings` are the texts of all, those in quotations too. */
export function toBody(
  blocks: Body['blocks'],
  paragraphs: Body['paragraphs'],
  headings: readonly string[],
  footnotes?: string,
): Body {
  const texts = [...headings, ...paragraphs.map(({ text }) => text)]
  return {
    blocks,
    ...(footnotes !== undefined && { footnotes }),
    paragraphs,
    ledeLength: ledeLengthOf(blocks),
    wordCount: sum(texts.map(countWords)),
  }
}

function toBlock(node: RootContent): Block {
  const kind = node.type === 'paragraph' || node.type === 'heading' ? node.type : 'other'
  const id = node.data?.hProperties?.id
  return { kind, ...(typeof id === 'string' && { id }), html: renderBlock(node), text: toText(node) }
}

/** 导语: the paragraphs before the first 分题, if they are short enough and nothing else is among them. */
function ledeLengthOf(blocks: readonly Block[]): number {
  const length = blocks.findIndex(({ kind }) => kind === 'heading')
  if (length < 1) return 0
  const lede = blocks.slice(0, length)
  if (lede.some(({ kind }) => kind !== 'paragraph')) return 0
  return sum(lede.map(({ text }) => countWords(text))) <= maximumLede ? length : 0
}

function sum(numbers: readonly number[]): number {
  return numbers.reduce((total, number) => total + number, 0)
}
