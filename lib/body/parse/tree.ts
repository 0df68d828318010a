import type { Nodes, Paragraph, Parents, PhrasingContent, RootContent } from './tree-types.ts'

/** Gives what a node is replaced by, or `undefined` where it stays and its children are looked at. */
export type Replace = (node: RootContent, ancestors: readonly Parents[]) => RootContent[] | undefined

/** Replaces nodes below `parent` in place, outer ones first. What came in as a replacement is not visited. */
export function rewrite(parent: Parents, replace: Replace, ancestors: readonly Parents[] = []): void {
  const inside = [...ancestors, parent]
  const children = childrenOf(parent).flatMap((child) => {
    const replacement = replace(child, inside)
    if (replacement) return replacement
    if ('children' in child) rewrite(child, replace, inside)
    return [child]
  })
  setChildren(parent, children)
}

/** Visits every node below `parent` in document order. */
export function visit(parent: Parents, look: (node: RootContent) => void): void {
  for (const child of childrenOf(parent)) {
    look(child)
    if ('children' in child) visit(child, look)
  }
}

/** Children of any parent as one list, whatever kinds it may hold. */
export function childrenOf(parent: Parents): readonly RootContent[] {
  return parent.children
}

/** Puts children into a parent; that they suit it is the caller's business, as it is in the tree's own types. */
export function setChildren(parent: Parents, children: readonly RootContent[]): void {
  ;(parent as { children: readonly RootContent[] }).children = children
}

/** The words in a line, one after the other. */
export function wordsOf(node: Nodes): string {
  if ('value' in node) return node.value
  return 'children' in node ? node.children.map(wordsOf).join('') : ''
}

/** The Markdown a node was made from, as it was typed; a node without a place gives its text. */
export function typedSource(node: Nodes, markdown: string): string {
  const start = node.position?.start.offset
  const end = node.position?.end.offset
  if (start !== undefined && end !== undefined) return markdown.slice(start, end)
  if ('value' in node) return node.value
  return 'children' in node ? node.children.map((child) => typedSource(child, markdown)).join('') : ''
}

/** A paragraph that shows a text as it was typed, line by line. It has no place, so no mark is read from it. */
export function typedParagraph(text: string): Paragraph {
  const lines = text.replace(/^\n+|\n+$/g, '').split('\n')
  const children = lines.flatMap((line, index): PhrasingContent[] => {
    const shown: PhrasingContent = { type: 'text', value: line.replace(/^[ \t]+|[ \t]+$/g, '') }
    return index === 0 ? [shown] : [{ type: 'break' }, shown]
  })
  return { type: 'paragraph', children }
}
