import type { Block, Inline } from '../../body-tree.ts'
import { partAtApostrophes } from '../../quotation-marks.ts'
import { depthOn, type HtmlOptions, idOn } from './html-options.ts'
import { bodyId } from './safe-schema.ts'

/**
 * HTML of a paragraph or heading of nothing but words and words in bold, in a small part of the time that remark-html
 * takes for the same; `undefined` for any other block.
 */
export function plainHtml(block: Block, options: HtmlOptions): string | undefined {
  if (block.type !== 'paragraph' && block.type !== 'heading') return undefined
  const id = block.id === undefined ? '' : idOn(options, block.id)
  const inner = plainWords(block.children)
  if (inner === undefined || (id !== '' && !bodyId.test(id))) return undefined
  const attributes = id === '' ? '' : ` id="${id}"`
  if (block.type === 'paragraph') return `<p${attributes}>${inner}</p>`
  const name = `h${depthOn(options, block.depth)}`
  const halves = block.halves?.map((half) => `<span class="half">${escapeText(half)}</span>`).join(' ')
  return `<${name}${attributes}>${halves ?? inner}</${name}>`
}

function plainWords(inlines: readonly Inline[]): string | undefined {
  let html = ''
  for (const inline of inlines) {
    if (inline.type !== 'text' && inline.type !== 'strong') return undefined
    const words = inline.type === 'text' ? plainText(inline.value) : plainWords(inline.children)
    if (words === undefined) return undefined
    html += inline.type === 'text' ? words : `<strong>${words}</strong>`
  }
  return html
}

// A line break of the source is no text that a parser would leave in a tree; an apostrophe has an element of its own.
function plainText(value: string): string | undefined {
  return /[\r\n]/.test(value) || partAtApostrophes(value).length > 1 ? undefined : escapeText(value)
}

function escapeText(text: string): string {
  return text.replaceAll('&', '&#x26;').replaceAll('<', '&#x3C;')
}
