import type { Block, Body, Inline } from '../../body-tree.ts'
import { toBody } from '../body.ts'
import { withoutIndent } from './blanks.ts'

/** A text that is not read as Markdown: paragraphs as typed, line by line, without walking a tree. */
export function typedBody(markdown: string): Body {
  const paragraphs = markdown
    .split(/\n(?:[ \t]*\n)+/)
    .map(linesOf)
    .filter((lines) => lines.some((line) => line !== ''))
  return toBody(
    paragraphs.map(
      (lines, index): Block => ({ type: 'paragraph', id: `p${index + 1}`, children: lines.flatMap(toLine) }),
    ),
  )
}

function toLine(value: string, index: number): readonly Inline[] {
  const text: readonly Inline[] = value === '' ? [] : [{ type: 'text', value }]
  return index === 0 ? text : [{ type: 'break' }, ...text]
}

/** Lines with white space as a browser shows it. */
function linesOf(block: string): readonly string[] {
  const lines = block
    .split('\n')
    .map((line) => withoutIndent(line.replace(/[ \t\f]+/g, ' ').replace(/ $/, '')))
  const first = lines.findIndex((line) => line !== '')
  return lines.slice(Math.max(first, 0), lines.findLastIndex((line) => line !== '') + 1)
}
