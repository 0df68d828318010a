import { remark } from 'remark'
import remarkCjkFriendly from 'remark-cjk-friendly'
import remarkGfm from 'remark-gfm'
import { keepStars } from './stars.ts'
import type { Root } from './tree-types.ts'

// Blanks before a paragraph are its indent, and a line of --- under one is a rule; a newspaper has code in fences only.
const withoutOldForms = { disable: { null: ['codeIndented', 'setextUnderline'] } }

// A single tilde is a range (4~6℃), never a deletion.
const parser = remark()
  .use(remarkGfm, { singleTilde: false })
  .use(remarkCjkFriendly)
  .use(function withStars() {
    const data = this.data()
    const extensions = data.micromarkExtensions ?? []
    data.micromarkExtensions = [...extensions, keepStars(extensions), withoutOldForms]
  })
  .freeze()

/**
 * CommonMark with GFM and emphasis that understands Chinese punctuation, as a tree; without code by indentation and
 * headings by underlining.
 */
export function parseTree(markdown: string): Root {
  return parser.parse(markdown)
}
