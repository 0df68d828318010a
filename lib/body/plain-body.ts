import type { Block, Body } from '../model.ts'
import { toBody } from './body.ts'
import { halvesOf } from './headings.ts'

/** Whatever could mean something in Markdown, or be shown otherwise than it is typed. */
const doubtful = /[\\`*_{}[\]<>&~|@\p{Cc}]|\/\/|www\.| {2}|^(?:[ #+=-]|\d{1,9}[.)])| $/iu
const heading = /^## ([^\s#](?:[^#]*[^\s#])?)$/
const han = String.raw`\p{Script=Han}`
/** 段首提示句, its stars where nobody reads them in another way. */
const runIn = new RegExp(String.raw`^\*\*(${han}(?:[^*]*[${han}。！？”])?)\*\*(${han}.*)$`, 'u')

/**
 * The same body as by way of the parser, in a small part of the time, for a text that is nothing but
 * paragraphs of one line, 分题 and 段首提示句; `undefined` for any other.
 */
export function parsePlainBody(markdown: string): Body | undefined {
  const lines = markdown.replace(/^\n+|\n+$/g, '').split(/\n{2,}/)
  const blocks: Block[] = []
  const paragraphs: { id: string; text: string }[] = []
  const headings: string[] = []
  for (const line of lines) {
    const title = heading.exec(line)?.[1]
    if (title !== undefined) {
      if (doubtful.test(title)) return undefined
      const id = `h${headings.length + 1}`
      blocks.push(headingBlock(id, title))
      headings.push(halvesOf(title).join(' '))
      continue
    }
    const typed = line.replace(/^\u3000+/, '')
    const [, head, rest = ''] = runIn.exec(typed) ?? []
    const text = head === undefined ? typed : head + rest
    if (!/^\S/.test(text) || doubtful.test(text)) return undefined
    const id = `p${paragraphs.length + 1}`
    const inner = head === undefined ? text : `<strong>${head}</strong>${rest}`
    blocks.push({ kind: 'paragraph', id, html: `<p id="${id}">${inner}</p>`, text })
    paragraphs.push({ id, text })
  }
  return toBody(blocks, paragraphs, headings)
}

function headingBlock(id: string, title: string): Block {
  const halves = halvesOf(title)
  const inner =
    halves.length === 1 ? title : halves.map((half) => `<span class="half">${half}</span>`).join(' ')
  return { kind: 'heading', id, html: `<h2 id="${id}">${inner}</h2>`, text: halves.join(' ') }
}
