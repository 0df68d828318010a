import { rewrite, typedSource } from './tree.ts'
import type { Parents } from './tree-types.ts'

/**
 * Keeps a fence's info string only where it is a plain name of a language, which becomes a class. Any
 * other says something that a page wouldn't show, so the block is shown with its fences, as typed.
 */
export function showCodeBlocks(root: Parents, markdown: string): void {
  rewrite(root, (node) => {
    if (node.type !== 'code' || !node.lang) return undefined
    if (node.value !== '' && !node.meta && /^[\w+#.-]+$/.test(node.lang)) return undefined
    return [{ type: 'code', value: typedSource(node, markdown) }]
  })
}
