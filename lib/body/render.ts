import { remark } from 'remark'
import remarkCjkFriendly from 'remark-cjk-friendly'
import remarkGfm from 'remark-gfm'
import remarkHtml from 'remark-html'
import { safeSchema } from './safe-schema.ts'
import { keepStars } from './stars.ts'
import type { Root, RootContent } from './tree-types.ts'

// A single tilde is a range (4~6℃), never a deletion.
const processor = remark()
  .use(remarkGfm, { singleTilde: false })
  .use(remarkCjkFriendly)
  .use(function withStars() {
    const data = this.data()
    const extensions = data.micromarkExtensions ?? []
    data.micromarkExtensions = [...extensions, keepStars(extensions)]
  })
  .use(remarkHtml, { sanitize: safeSchema })
  .freeze()

/** CommonMark with GFM and emphasis that understands Chinese punctuation, as a tree. */
export function parseTree(markdown: string): Root {
  return processor.parse(markdown)
}

/** Sanitised HTML of one block. */
export function renderBlock(block: RootContent): string {
  return processor.stringify({ type: 'root', children: [block] }).replace(/\n$/, '')
}
