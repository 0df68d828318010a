import { visit } from './tree.ts'
import type { ListItem, Paragraph, Parents } from './tree-types.ts'

/**
 * Sets every list loose, so that the text of each item is a paragraph that can carry an id, and shows a
 * task's state as ☐ or ☑ in it: a page is no form.
 */
export function settleLists(root: Parents): void {
  visit(root, (node) => {
    if (node.type === 'list') node.spread = true
    if (node.type !== 'listItem') return
    node.spread = true
    if (typeof node.checked !== 'boolean') return
    firstParagraph(node).children.unshift({ type: 'text', value: node.checked ? '☑ ' : '☐ ' })
    node.checked = null
  })
}

function firstParagraph(item: ListItem): Paragraph {
  const first = item.children[0]
  if (first?.type === 'paragraph') return first
  const paragraph: Paragraph = { type: 'paragraph', children: [] }
  item.children.unshift(paragraph)
  return paragraph
}
