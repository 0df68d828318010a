import type { Block, HeadingNode, Inline } from '../../body-tree.ts'
import { sicMark } from '../../corrections.ts'
import { assertUnreachable } from '../assert-unreachable.ts'

/** What is left out of a text. */
export interface TextOptions {
  /** Leaves the marks of footnotes and 〔原文如此〕 out: they are no words of the sentence they stand in. */
  readonly withoutReferences?: true
  /** Leaves 〔原文如此〕 alone out, which is no word of the source either. */
  readonly withoutSic?: true
}

/**
 * What a reader sees of a block: white space as a browser shows it, a line break for `<br>` and between
 * blocks, a tab between the cells of a table.
 */
export function toText(block: Block, options: TextOptions = {}): string {
  switch (block.type) {
    case 'paragraph':
    case 'heading':
      return lineText(block.children, options)
    case 'list':
      return blocksText(
        block.children.flatMap((item) => item.children),
        options,
      )
    case 'blockquote':
      return blocksText(block.children, options)
    case 'table':
      return joinLines(
        block.children.map((row) => row.children.map((cell) => lineText(cell.children, options)).join('\t')),
      )
    case 'thematicBreak':
      return ''
    case 'code':
      return block.value
    default:
      return assertUnreachable(block)
  }
}

/** A 分题 in the units that do not break, as it stands away from its text: without the marks of footnotes. */
export function headingHalves(heading: HeadingNode): readonly string[] {
  return heading.halves ?? [toText(heading, { withoutReferences: true })]
}

/** Texts of several blocks, each on lines of its own. */
export function blocksText(blocks: readonly Block[], options: TextOptions = {}): string {
  return joinLines(blocks.map((block) => toText(block, options)))
}

function joinLines(texts: readonly string[]): string {
  return texts.filter((text) => text !== '').join('\n')
}

function lineText(inlines: readonly Inline[], options: TextOptions): string {
  return collapse(inlines.map((inline) => inlineText(inline, options)).join(''))
}

/** The words of an inline in document order, white space as typed but for line ends; a break is one. */
export function inlineText(inline: Inline, options: TextOptions): string {
  switch (inline.type) {
    case 'text':
    case 'inlineCode':
      return inline.value.replaceAll('\n', ' ')
    case 'break':
      return '\n'
    case 'footnoteReference':
      return options.withoutReferences ? '' : `[${inline.number}]`
    case 'sic':
      return options.withoutReferences || options.withoutSic ? '' : sicMark
    case 'strong':
    case 'emphasis':
    case 'delete':
    case 'link':
      return inline.children.map((child) => inlineText(child, options)).join('')
    default:
      return assertUnreachable(inline)
  }
}

function collapse(text: string): string {
  return text
    .replace(/[ \t\f]+/g, ' ')
    .replace(/ ?\n ?/g, '\n')
    .replace(/^[ \n]+|[ \n]+$/g, '')
}
