import { visit } from './tree.ts'
import type { Parents, Table } from './tree-types.ts'

/** Makes rows that are longer than the head part of their table, instead of cutting them off. */
export function settleTables(root: Parents): void {
  visit(root, (node) => {
    if (node.type === 'table') fill(node)
  })
}

function fill(table: Table): void {
  const width = Math.max(...table.children.map((row) => row.children.length))
  table.align = Array.from({ length: width }, (_, column) => table.align?.[column] ?? null)
  for (const row of table.children) {
    while (row.children.length < width) row.children.push({ type: 'tableCell', children: [] })
  }
}
