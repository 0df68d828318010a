import type { Block, Body, HeadingNode, Inline } from '../../body-tree.ts'
import { toBody } from '../body.ts'
import { withoutIndent } from './blanks.ts'
import { halvesOf } from './headings.ts'

/** Whatever could mean something in Markdown, or be shown otherwise than it is typed. */
const doubtful = /[\\`*_{}[\]<>&~|@\p{Cc}]|\/\/|www\.| {2}|^(?:[ #+=-]|\d{1,9}[.)])| $/iu
const heading = /^## ([^\s#](?:[^#]*[^\s#])?)$/
const han = String.raw`\p{Script=Han}`
/** 段首提示句, its stars where nobody reads them in another way. */
const runIn = new RegExp(String.raw`^\*\*(${han}(?:[^*]*[${han}。！？”])?)\*\*(${han}.*)$`, 'u')

/**
 * Reads a text that consists only of paragraphs of one line, 分题 and 段首提示句, and gives what the parser would give in a
 * small part of the time; `undefined` for any other text.
 */
export function parsePlainBody(markdown: string): Body | undefined {
  const lines = markdown.replace(/^\n+|\n+$/g, '').split(/\n{2,}/)
  const blocks: Block[] = []
  const count = { h: 0, p: 0 }
  for (const line of lines) {
    const title = heading.exec(line)?.[1]
    if (title !== undefined) {
      if (doubtful.test(title) || withoutIndent(title) !== title) return undefined
      blocks.push(toHeading(`h${++count.h}`, title))
      continue
    }
    if (line.startsWith(' ')) return undefined
    const typed = withoutIndent(line)
    const [, head, rest = ''] = runIn.exec(typed) ?? []
    const words = head === undefined ? typed : head + rest
    if (!/^\S/.test(words) || doubtful.test(words)) return undefined
    const children = head === undefined ? [text(typed)] : [strong(head), text(rest)]
    blocks.push({ type: 'paragraph', id: `p${++count.p}`, children })
  }
  return toBody(blocks)
}

function toHeading(id: string, title: string): HeadingNode {
  const halves = halvesOf(title)
  const children = [text(halves.join(' '))]
  return { type: 'heading', depth: 2, id, ...(halves.length > 1 && { halves }), children }
}

function text(value: string): Inline {
  return { type: 'text', value }
}

function strong(head: string): Inline {
  return { type: 'strong', children: [text(head)] }
}
