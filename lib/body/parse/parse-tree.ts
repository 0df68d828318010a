import { remark } from 'remark'
import remarkCjkFriendly from 'remark-cjk-friendly'
import remarkGfm from 'remark-gfm'
import { keepStars } from './stars.ts'
import type { Root } from './tree-types.ts'

// A single tilde is a range (4~6℃), never a deletion.
const parser = remark()
  .use(remarkGfm, { singleTilde: false })
  .use(remarkCjkFriendly)
  .use(function withStars() {
    const data = this.data()
    const extensions = data.micromarkExtensions ?? []
    data.micromarkExtensions = [...extensions, keepStars(extensions)]
  })
  .freeze()

/** CommonMark with GFM and emphasis that understands Chinese punctuation, as a tree. */
export function parseTree(markdown: string): Root {
  return parser.parse(markdown)
}
