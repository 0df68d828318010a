import type { Block, Inline, Note, TableNode } from '../../body-tree.ts'
import { sicMark } from '../../corrections.ts'
import { assertUnreachable } from '../assert-unreachable.ts'
import type { FlowContent, FootnoteDefinition, PhrasingContent, Table } from '../parse/tree-types.ts'
import { addressOn, depthOn } from './html-options.ts'

/** How a body is fitted into where its Markdown stands. */
export interface MarkdownOptions {
  /** By how many levels headings move down, to the sixth at most. */
  readonly headingShift?: number
  /** Where a link leads; `undefined` leaves its words alone. */
  readonly resolve?: (address: string) => string | undefined
  /** What the names of footnotes begin with where several articles stand in one file. */
  readonly notePrefix?: string
}

/** Blocks as remark writes them: in mdast, of which they are a part. */
export function toMarkdownNodes(blocks: readonly Block[], options: MarkdownOptions): FlowContent[] {
  return blocks.map((block) => toNode(block, options))
}

function toNode(block: Block, options: MarkdownOptions): FlowContent {
  switch (block.type) {
    case 'paragraph':
      return { type: 'paragraph', children: toInlines(withoutLastBreak(block.children), options) }
    case 'heading': {
      const depth = depthOn(options, block.depth)
      return { type: 'heading', depth, children: toInlines(block.children, options) }
    }
    case 'list': {
      const { ordered, start = 1 } = block
      const children = block.children.map((item) => {
        return { type: 'listItem' as const, spread: true, children: toMarkdownNodes(item.children, options) }
      })
      return { type: 'list', ordered, ...(ordered && { start }), spread: true, children }
    }
    case 'blockquote':
      return { type: 'blockquote', children: toMarkdownNodes(block.children, options) }
    case 'table':
      return toTable(block, options)
    case 'thematicBreak':
      return { type: 'thematicBreak' }
    case 'code':
      return { type: 'code', ...(block.lang !== undefined && { lang: block.lang }), value: block.value }
    default:
      return assertUnreachable(block)
  }
}

function toTable({ align, children }: TableNode, options: MarkdownOptions): Table {
  const rows = children.map((row) => {
    const cells = row.children.map((cell) => {
      return { type: 'tableCell' as const, children: toInlines(cell.children, options) }
    })
    return { type: 'tableRow' as const, children: cells }
  })
  return { type: 'table', align: [...align], children: rows }
}

// Before the mark of a paragraph's number a line may end; Markdown knows no line break with nothing behind it.
function withoutLastBreak(inlines: readonly Inline[]): readonly Inline[] {
  return inlines.slice(0, inlines.findLastIndex(({ type }) => type !== 'break') + 1)
}

function toInlines(inlines: readonly Inline[], options: MarkdownOptions): PhrasingContent[] {
  return inlines.flatMap((inline) => toInline(inline, options))
}

function toInline(inline: Inline, options: MarkdownOptions): PhrasingContent[] {
  switch (inline.type) {
    case 'text':
    case 'inlineCode':
      return [{ type: inline.type, value: inline.value }]
    case 'break':
      return [{ type: 'break' }]
    case 'strong':
    case 'emphasis':
    case 'delete':
      return [{ type: inline.type, children: toInlines(inline.children, options) }]
    case 'link': {
      const url = addressOn(options, inline.url)
      const children = toInlines(inline.children, options)
      return url === undefined ? children : [{ type: 'link', url, title: inline.title ?? null, children }]
    }
    case 'footnoteReference':
      return [{ type: 'footnoteReference', ...nameOf(inline.number, options) }]
    case 'sic':
      return [{ type: 'text', value: sicMark }]
    default:
      return assertUnreachable(inline)
  }
}

/** Footnotes as GFM defines them. */
export function toMarkdownNotes(notes: readonly Note[], options: MarkdownOptions): FootnoteDefinition[] {
  return notes.map(({ number, children }) => {
    return {
      type: 'footnoteDefinition',
      ...nameOf(number, options),
      children: toMarkdownNodes(children, options),
    }
  })
}

function nameOf(number: number, { notePrefix = '' }: MarkdownOptions) {
  const name = `${notePrefix}${number}`
  return { identifier: name, label: name }
}
