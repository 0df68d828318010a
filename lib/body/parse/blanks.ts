import { rewrite, visit } from './tree.ts'
import type { Nodes, Parents, RootContent } from './tree-types.ts'

/** White space of every kind but line feeds, and what is as invisible: `\s` does not know the zero-width ones. */
const blank = String.raw`[^\S\n]|[\u115f\u1160\u180e\u200b\u2060\u2800\u3164\uffa0]`

const leading = new RegExp(`^(?:${blank}|\\n)+`)
const blankLine = new RegExp(`(^|\\n)(?:${blank})+(?=\\n|$)`, 'g')
/** A line feed with the blanks on both sides of it. */
export const lineEnd = new RegExp(`(?:${blank})*\\n(?:${blank})*`)

/** A text without the blanks it begins with: the indent of a paragraph is the stylesheet's. */
export function withoutIndent(text: string): string {
  return text.replace(leading, '')
}

/**
 * Puts as many spaces into each line of nothing but blanks: Markdown parts paragraphs at lines of spaces, but not at those
 * of 　　 or no-break spaces. Every character keeps its place.
 */
export function spaceBlankLines(markdown: string): string {
  return markdown.replace(
    blankLine,
    (line, before: string) => before + ' '.repeat(line.length - before.length),
  )
}

/** Drops paragraphs of nothing but blanks, such as the `&nbsp;` that stands for a blank line where a text was copied. */
export function dropBlankParagraphs(root: Parents): void {
  rewrite(root, (node) => (node.type === 'paragraph' && node.children.every(isBlank) ? [] : undefined))
}

function isBlank(node: RootContent): boolean {
  return node.type === 'break' || (node.type === 'text' && withoutIndent(node.value) === '')
}

/** Takes the blanks from the start of each paragraph and heading, and of each of their lines that the author broke. */
export function takeIndents(root: Parents): void {
  visit(root, (node) => {
    if (node.type !== 'paragraph' && node.type !== 'heading') return
    let isAtStart = true
    for (const leaf of leavesOf(node)) {
      if (leaf.type === 'text' && isAtStart) leaf.value = withoutIndent(leaf.value)
      isAtStart = leaf.type === 'break' || (isAtStart && leaf.type === 'text' && leaf.value === '')
    }
  })
}

/** What stands in a line, without what surrounds it: texts, breaks, code, marks of notes. */
export function leavesOf(node: Nodes): readonly Nodes[] {
  return 'children' in node ? node.children.flatMap(leavesOf) : [node]
}
