import type { Body } from '../model.ts'
import { toBody } from './body.ts'

/** A text that is not read as Markdown: paragraphs as typed, line by line, without walking a tree. */
export function typedBody(markdown: string): Body {
  const paragraphs = markdown
    .split(/\n(?:[ \t]*\n)+/)
    .map(linesOf)
    .filter((lines) => lines.some((line) => line !== ''))
    .map((lines, index) => ({ id: `p${index + 1}`, lines }))
  const blocks = paragraphs.map(({ id, lines }) => ({
    kind: 'paragraph' as const,
    id,
    html: `<p id="${id}">${lines.map(escapeText).join('<br>\n')}</p>`,
    text: lines.join('\n'),
  }))
  const texts = blocks.map(({ id, text }) => ({ id, text }))
  return toBody(blocks, texts, [])
}

/** Lines with white space as a browser shows it. */
function linesOf(block: string): readonly string[] {
  const lines = block.split('\n').map((line) => line.replace(/[ \t\f]+/g, ' ').replace(/^ | $/g, ''))
  const first = lines.findIndex((line) => line !== '')
  return lines.slice(Math.max(first, 0), lines.findLastIndex((line) => line !== '') + 1)
}

function escapeText(text: string): string {
  return text.replaceAll('&', '&#x26;').replaceAll('<', '&#x3C;')
}
