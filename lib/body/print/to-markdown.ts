import { remark } from 'remark'
import remarkCjkFriendly from 'remark-cjk-friendly'
import remarkGfm from 'remark-gfm'
import type { RootContent } from '../parse/tree-types.ts'
import { type MarkdownOptions, toMarkdownNodes, toMarkdownNotes } from './markdown-nodes.ts'
import type { PrintedText } from './to-html.ts'

export type { MarkdownOptions } from './markdown-nodes.ts'

// `{#p5}` at a paragraph's end would be read as its mark.
const mark = { character: '{', after: '#', inConstruct: 'phrasing' } as const

// With remark-cjk-friendly the writer knows that emphasis may end between 。 and 市, as our parser does and the editors
// in which Chinese text is written; strict CommonMark would have it write 市 as a reference.
const writer = remark()
  .use(remarkGfm, { singleTilde: false })
  .use(remarkCjkFriendly)
  .data('settings', { bullet: '-', fences: true, rule: '-', unsafe: [mark] })
  .freeze()

/**
 * A text as Markdown (CommonMark with the tables, deletions and footnotes of GFM), without a line end behind it. What
 * looks like a mark in its words is escaped: `parseBody` reads the words again that stand in it.
 */
export function toMarkdown({ blocks, notes = [] }: PrintedText, options: MarkdownOptions = {}): string {
  const children = [...toMarkdownNodes(blocks, options), ...toMarkdownNotes(notes, options)]
  return write(children)
}

/** Words alone as a paragraph, or as a heading of a level. */
export function markdownLine(words: string, level?: 1 | 2 | 3): string {
  const children = [{ type: 'text' as const, value: words.replace(/[ \t\r\n]+/g, ' ').trim() }]
  return write([
    level === undefined ? { type: 'paragraph', children } : { type: 'heading', depth: level, children },
  ])
}

function write(children: RootContent[]): string {
  return writer.stringify({ type: 'root', children }).replace(/\n+$/, '')
}
