import type { Block, HeadingNode, Note, TableNode } from '../../body-tree.ts'
import { assertUnreachable } from '../assert-unreachable.ts'
import { isVerse } from '../is-verse.ts'
import type {
  Blockquote,
  FlowContent,
  Heading,
  Paragraph,
  PhrasingContent,
  Table,
} from '../parse/tree-types.ts'
import { toHtmlInlines, toHtmlText, toLink } from './html-inlines.ts'
import { depthOn, type HtmlOptions, idOn } from './html-options.ts'

/** A block as remark-html wants it: back in mdast, with the ids and classes that its element bears. */
export function toHtmlNode(block: Block, options: HtmlOptions): FlowContent {
  switch (block.type) {
    case 'paragraph':
      return {
        type: 'paragraph',
        data: {
          hProperties: { ...idOf(block.id, options), ...(isVerse(block) && { className: ['verse'] }) },
        },
        children: toHtmlInlines(block.children, options),
      }
    case 'heading':
      return toHeading(block, options)
    case 'list': {
      const { ordered, start, children } = block
      const items = children.map((item) => toItem(item.children, options))
      return { type: 'list', ordered, ...(start !== undefined && { start }), spread: true, children: items }
    }
    case 'blockquote':
      return { type: 'blockquote', children: toHtmlNodes(block.children, options) }
    case 'table':
      return inScroller(toTable(block, options))
    case 'thematicBreak':
      return { type: 'thematicBreak' }
    case 'code':
      return { type: 'code', ...(block.lang !== undefined && { lang: block.lang }), value: block.value }
    default:
      return assertUnreachable(block)
  }
}

function toHtmlNodes(blocks: readonly Block[], options: HtmlOptions): FlowContent[] {
  return blocks.map((block) => toHtmlNode(block, options))
}

function idOf(id: string | undefined, options: HtmlOptions) {
  return id === undefined ? {} : { id: idOn(options, id) }
}

function idData(id: string | undefined, options: HtmlOptions) {
  return { data: { hProperties: idOf(id, options) } }
}

/** An item whose texts are paragraphs, which can carry an id. */
function toItem(blocks: readonly Block[], options: HtmlOptions) {
  return { type: 'listItem' as const, spread: true, children: toHtmlNodes(blocks, options) }
}

function toHeading({ id, depth, halves, children }: HeadingNode, options: HtmlOptions): Heading {
  const words = halves ? halves.flatMap(toHalf) : toHtmlInlines(children, options)
  return { type: 'heading', depth: depthOn(options, depth), ...idData(id, options), children: words }
}

function toHalf(value: string, index: number): PhrasingContent[] {
  const half: PhrasingContent = {
    type: 'emphasis',
    data: { hName: 'span', hProperties: { className: ['half'] } },
    children: toHtmlText(value),
  }
  return index === 0 ? [half] : [{ type: 'text', value: ' ' }, half]
}

/** The wrapper in which a wide table scrolls by itself and can be reached with the keyboard. */
function inScroller(table: Table): Blockquote {
  const hProperties = { className: ['table'], role: 'group', tabIndex: 0, ariaLabel: '表格' }
  return { type: 'blockquote', data: { hName: 'div', hProperties }, children: [table] }
}

function toTable({ align, children }: TableNode, options: HtmlOptions): Table {
  const rows = children.map((row, index) => {
    const cells = row.children.map((cell, column) => {
      const words = toHtmlInlines(cell.children, options)
      return {
        type: 'tableCell' as const,
        data: cellData(align[column], index === 0 && words.length === 0),
        children: words,
      }
    })
    return { type: 'tableRow' as const, children: cells }
  })
  return { type: 'table', align: align.map(() => null), children: rows }
}

/** A heading cell without words heads nothing. */
function cellData(side: TableNode['align'][number] | undefined, isEmptyHead: boolean) {
  return { ...(isEmptyHead && { hName: 'td' }), hProperties: side ? { className: [`align-${side}`] } : {} }
}

/** The footnotes as the section that stands after the text, each with its ways back. */
export function toNoteSection(notes: readonly Note[], options: HtmlOptions): Blockquote {
  const label: Heading = {
    type: 'heading',
    depth: depthOn(options, 2),
    ...idData('footnotes-label', options),
    children: [{ type: 'text', value: '注释' }],
  }
  const items = notes.map((note) => {
    const children = withWaysBack(toHtmlNodes(note.children, options), note, options)
    return { type: 'listItem' as const, spread: true, ...idData(`fn-${note.number}`, options), children }
  })
  return {
    type: 'blockquote',
    data: { hName: 'section', hProperties: { className: ['footnotes'] } },
    children: [label, { type: 'list', ordered: true, spread: true, children: items }],
  }
}

function withWaysBack(nodes: FlowContent[], { references }: Note, options: HtmlOptions): FlowContent[] {
  const ways = references.flatMap((id, index) => {
    const label = references.length === 1 ? '返回正文' : `返回正文${index + 1}`
    const properties = { className: ['footnote-back'], ariaLabel: label }
    const words: PhrasingContent[] = [{ type: 'text', value: label }]
    return [{ type: 'text' as const, value: ' ' }, ...toLink({ url: `#${id}`, properties, words }, options)]
  })
  const last = nodes.at(-1)
  if (last?.type !== 'paragraph') return [...nodes, { type: 'paragraph', children: ways }]
  const paragraph: Paragraph = { ...last, children: [...last.children, ...ways] }
  return [...nodes.slice(0, -1), paragraph]
}
