import { rewrite, typedParagraph } from './tree.ts'
import type { Parents } from './tree-types.ts'

const inlineParents = new Set(['paragraph', 'heading', 'tableCell', 'emphasis', 'strong', 'delete', 'link'])

/** Makes HTML, comments and the like text: what an author types between angle brackets is read, not run. */
export function showRawHtml(root: Parents): void {
  rewrite(root, (node, ancestors) => {
    if (node.type !== 'html') return undefined
    const parent = ancestors.at(-1)?.type ?? 'root'
    if (inlineParents.has(parent) || parent === 'linkReference') return [{ type: 'text', value: node.value }]
    return [typedParagraph(node.value)]
  })
}
