import { rewrite } from './tree.ts'
import type { Parents, Table, TableCell } from './tree-types.ts'

/**
 * Wraps tables so that a wide one scrolls by itself and can be reached with the keyboard, says alignment
 * by class, and makes rows that are longer than the head part of the table instead of cutting them off.
 */
export function settleTables(root: Parents): void {
  rewrite(root, (node) => {
    if (node.type !== 'table') return undefined
    fill(node)
    return [
      {
        type: 'blockquote',
        data: {
          hName: 'div',
          hProperties: { className: ['table'], role: 'group', tabIndex: 0, ariaLabel: '表格' },
        },
        children: [node],
      },
    ]
  })
}

function fill(table: Table): void {
  const width = Math.max(...table.children.map((row) => row.children.length))
  const align = Array.from({ length: width }, (_, column) => table.align?.[column] ?? null)
  table.align = align
  for (const [index, row] of table.children.entries()) {
    while (row.children.length < width) row.children.push({ type: 'tableCell', children: [] })
    for (const [column, cell] of row.children.entries()) settleCell(cell, align[column] ?? null, index === 0)
  }
}

function settleCell(cell: TableCell, align: string | null, isHead: boolean): void {
  cell.data = {
    // A heading cell without words heads nothing.
    ...(isHead && cell.children.length === 0 && { hName: 'td' }),
    hProperties: align === null ? {} : { className: [`align-${align}`] },
  }
}
