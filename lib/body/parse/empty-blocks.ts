import { withoutIndent } from './blanks.ts'
import { childrenOf, rewrite, typedParagraph, typedSource } from './tree.ts'
import type { Parents, RootContent } from './tree-types.ts'

/** Shows a block as typed that would leave nothing on the page: a lone `#`, `>` or `-`, an empty fence. */
export function showEmptyBlocks(root: Parents, markdown: string): void {
  rewrite(root, (node) => {
    if (!blocks.has(node.type) || !isEmpty(node)) return undefined
    return [typedParagraph(typedSource(node, markdown))]
  })
}

const blocks = new Set(['heading', 'blockquote', 'list', 'table', 'code'])

function isEmpty(node: RootContent): boolean {
  if (node.type === 'break') return true
  if (node.type === 'text' || node.type === 'code') return withoutIndent(node.value) === ''
  return 'children' in node && childrenOf(node).every(isEmpty)
}
