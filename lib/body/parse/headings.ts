import { visit } from './tree.ts'
import type { Heading, Parents } from './tree-types.ts'

/**
 * Evens the levels of headings out: the first is an h2, none goes down more than one level at a time, and those of
 * one rank stay so. Gives the headings.
 */
export function settleHeadings(root: Parents): readonly Heading[] {
  const headings = headingsOf(root)
  const open: number[] = []
  for (const heading of headings) {
    while ((open.at(-1) ?? 0) >= heading.depth) open.pop()
    open.push(heading.depth)
    heading.depth = Math.min(open.length + 1, 6) as Heading['depth']
  }
  return headings
}

/** Sets every heading in a footnote below that of the footnotes. */
export function settleNoteHeadings(note: Parents): void {
  for (const heading of headingsOf(note)) heading.depth = 3
}

/** Headings in document order, those in lists and quotations too. */
export function headingsOf(root: Parents): readonly Heading[] {
  const headings: Heading[] = []
  visit(root, (node) => {
    if (node.type === 'heading') headings.push(node)
  })
  return headings
}

const han = String.raw`[\p{Script=Han}\u3001-\u303f\uff01-\uff60“”‘’—…]`
const gap = new RegExp(`(${han})[ \\u3000](?=${han})`, 'gu')

/** The halves of a 分题: a single space between two Chinese characters parts them. */
export function halvesOf(title: string): readonly string[] {
  return title.replace(gap, '$1\n').split('\n')
}
