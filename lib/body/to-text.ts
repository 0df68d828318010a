import type { Nodes } from './tree-types.ts'

const inline = new Set(['paragraph', 'heading', 'tableCell'])

/**
 * What a reader sees of a node: white space as a browser shows it, a line break for `<br>` and between
 * blocks, a tab between the cells of a table.
 */
export function toText(node: Nodes): string {
  if (node.type === 'code') return node.value
  if (inline.has(node.type)) return collapse(flowing(node))
  if (!('children' in node)) return collapse(flowing(node))
  return node.children
    .map(toText)
    .filter((text) => text !== '' || node.type === 'tableRow')
    .join(node.type === 'tableRow' ? '\t' : '\n')
}

function flowing(node: Nodes): string {
  if (node.type === 'break') return '\n'
  if ('value' in node) return node.value.replaceAll('\n', ' ')
  return 'children' in node ? node.children.map(flowing).join('') : ''
}

function collapse(text: string): string {
  return text
    .replace(/[ \t\f]+/g, ' ')
    .replace(/ ?\n ?/g, '\n')
    .replace(/^[ \n]+|[ \n]+$/g, '')
}
