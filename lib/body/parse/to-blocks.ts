import type { Block, HeadingNode, Inline, ListItemNode, TableNode } from '../../body-tree.ts'
import { assertUnreachable } from '../assert-unreachable.ts'
import { halvesOf } from './headings.ts'
import type { Heading, List, Nodes, PhrasingContent, RootContent, Table } from './tree-types.ts'

/** Paragraphs and headings with the ids they got. */
export type GivenIds = ReadonlyMap<Nodes, string>

/** The blocks of a settled tree: what of remark's nodes a body keeps. Throws at a node that should have been settled. */
export function toBlocks(nodes: readonly RootContent[], ids: GivenIds): readonly Block[] {
  return nodes.map((node) => toBlock(node, ids))
}

function toBlock(node: RootContent, ids: GivenIds): Block {
  switch (node.type) {
    case 'paragraph':
      return { type: 'paragraph', ...idOf(node, ids), children: toInlines(node.children) }
    case 'heading':
      return toHeading(node, ids)
    case 'list':
      return {
        type: 'list',
        ...numbering(node),
        children: node.children.map((item) => toItem(item.children, ids)),
      }
    case 'blockquote':
      return { type: 'blockquote', children: toBlocks(node.children, ids) }
    case 'table':
      return toTable(node)
    case 'thematicBreak':
      return { type: 'thematicBreak' }
    case 'code':
      return { type: 'code', ...(node.lang && { lang: node.lang }), value: node.value }
    default:
      throw new Error(`a body should be settled, but has ${node.type} among its blocks`)
  }
}

function idOf(node: Nodes, ids: GivenIds): { readonly id?: string } {
  const id = ids.get(node)
  return id === undefined ? {} : { id }
}

function toItem(children: readonly RootContent[], ids: GivenIds): ListItemNode {
  return { type: 'listItem', children: toBlocks(children, ids) }
}

function numbering({ ordered, start }: List): { readonly ordered: boolean; readonly start?: number } {
  if (!ordered) return { ordered: false }
  return { ordered: true, ...(typeof start === 'number' && start !== 1 && { start }) }
}

function toHeading(node: Heading, ids: GivenIds): HeadingNode {
  const children = toInlines(node.children)
  const depth = Math.max(node.depth, 2) as HeadingNode['depth']
  const [only, ...others] = children
  const halves = depth === 2 && only?.type === 'text' && others.length === 0 ? halvesOf(only.value) : []
  if (halves.length < 2) return { type: 'heading', depth, ...idOf(node, ids), children }
  return {
    type: 'heading',
    depth,
    ...idOf(node, ids),
    halves,
    children: [{ type: 'text', value: halves.join(' ') }],
  }
}

function toTable({ align, children }: Table): TableNode {
  return {
    type: 'table',
    align: align?.map((side) => side ?? null) ?? [],
    children: children.map((row) => ({
      type: 'tableRow',
      children: row.children.map((cell) => ({ type: 'tableCell', children: toInlines(cell.children) })),
    })),
  }
}

/** Words that stand side by side are one text: the pieces in which they were typed say nothing. */
function toInlines(nodes: readonly PhrasingContent[]): readonly Inline[] {
  const inlines: Inline[] = []
  for (const node of nodes) {
    const inline = toInline(node)
    const last = inlines.at(-1)
    if (inline.type !== 'text') inlines.push(inline)
    else if (last?.type === 'text') inlines.splice(-1, 1, { type: 'text', value: last.value + inline.value })
    else if (inline.value !== '') inlines.push(inline)
  }
  return inlines
}

function toInline(node: PhrasingContent): Inline {
  switch (node.type) {
    case 'text':
      return { type: 'text', value: node.value }
    case 'strong':
    case 'emphasis':
    case 'delete':
      return { type: node.type, children: toInlines(node.children) }
    case 'inlineCode':
      return { type: 'inlineCode', value: node.value.replaceAll('\n', ' ') }
    case 'break':
      return { type: 'break' }
    case 'link':
      return {
        type: 'link',
        url: node.url,
        ...(node.title && { title: node.title }),
        children: toInlines(node.children),
      }
    case 'footnoteReference':
      return { type: 'footnoteReference', number: Number(node.identifier), id: node.label ?? '' }
    case 'html':
    case 'image':
    case 'imageReference':
    case 'linkReference':
      throw new Error(`a body should be settled, but has ${node.type} in its text`)
    default:
      return assertUnreachable(node)
  }
}
