import { isSeq, LineCounter, parseDocument } from 'yaml'
import { isFieldNode } from './field-value.ts'

/** Where in a form something is said: in a field, in one item of it, or in a line of the text, counted from 1. */
export interface FormPlace {
  readonly field?: string
  readonly item?: number
  readonly textLine?: number
}

/** The field or the line of the text that stands on a line of a file. */
export function findPlace(source: string, line: number): FormPlace {
  const lines = source.replace(/^\ufeff/, '').split('\n')
  const close = lines.findIndex((text, i) => i > 0 && /^---\s*$/.test(text))
  if (close < 0) return {}
  if (line > close + 1) return { textLine: Math.max(1, line - firstTextLine(lines, close) + 1) }
  return findField(lines.slice(1, close).join('\n'), line - 1)
}

function firstTextLine(lines: readonly string[], close: number): number {
  const first = lines.findIndex((text, i) => i > close && text.trim() !== '')
  return first < 0 ? close + 2 : first + 1
}

/** The field whose lines hold a line of the front matter: it goes on to the next field. */
function findField(yaml: string, line: number): FormPlace {
  const counter = new LineCounter()
  const parsed = parseDocument(yaml, {
    schema: 'failsafe',
    prettyErrors: false,
    stringKeys: true,
    lineCounter: counter,
  })
  if (!isFieldNode(parsed.contents)) return {}
  const lineOf = (offset = 0) => counter.linePos(offset).line
  const pair = parsed.contents.items.findLast(({ key }) => lineOf(key.range?.[0]) <= line)
  if (!pair) return {}
  const items = isSeq(pair.value) ? pair.value.items : []
  const item = items.findLastIndex(
    (node) => lineOf((node as { range?: [number, number, number] }).range?.[0]) <= line,
  )
  return { field: pair.key.value, ...(item >= 0 && { item }) }
}
