import { isScalar, isSeq, type Node, type Pair, type Scalar, type YAMLSeq } from 'yaml'
import { type FieldMap, type FieldValue, isList } from './field-lists.ts'
import { type FieldNode, isFieldNode, isSameValue, toFieldValue } from './field-value.ts'
import { formatField, formatInBrackets, formatItem, formatText } from './format-value.ts'

/** Text that comes in place of what stands between two offsets. */
export interface Splice {
  readonly from: number
  readonly to: number
  readonly text: string
}

/** The text that is being changed. Within brackets fewer signs may stand without quotation marks. */
export interface SpliceContext {
  readonly text: string
  readonly newline: string
  readonly isInBrackets: boolean
}

type FieldPair = Pair<Scalar<string>, Node | null>

/**
 * The next step from what stands there to a value: one text, field or item that is changed, taken out or put in. `undefined`
 * if it says so already; `anew` where it has to be written whole.
 */
export function findStep(
  context: SpliceContext,
  node: Node | null,
  wanted: FieldValue,
): Splice | 'anew' | undefined {
  if (isSameValue(toFieldValue(node), wanted)) return undefined
  if (isSeq<Node>(node)) return isList(wanted) ? stepInList(context, node, wanted) : 'anew'
  if (isFieldNode(node))
    return typeof wanted === 'string' || isList(wanted) ? 'anew' : stepInMap(context, node, wanted)
  return typeof wanted === 'string' && isScalar(node) ? replaceText(context, node, wanted) : 'anew'
}

function stepInMap(context: SpliceContext, map: FieldNode, wanted: FieldMap): Splice | 'anew' | undefined {
  const inside = { ...context, isInBrackets: context.isInBrackets || map.flow === true }
  const goes = map.items.findIndex(({ key }) => !Object.hasOwn(wanted, key.value))
  if (goes >= 0) return removeFromMap(inside, map, goes)
  for (const { key, value } of map.items) {
    const step = findStep(inside, value, wanted[key.value] ?? '')
    if (step !== undefined) return step
  }
  const known = new Set(map.items.map(({ key }) => key.value))
  const [name, value] = Object.entries(wanted).find(([field]) => !known.has(field)) ?? []
  return name === undefined || value === undefined ? undefined : insertInMap(inside, map, name, value)
}

function stepInList(
  context: SpliceContext,
  list: YAMLSeq<Node>,
  wanted: readonly FieldValue[],
): Splice | 'anew' | undefined {
  const inside = { ...context, isInBrackets: context.isInBrackets || list.flow === true }
  const old = list.items.map(toFieldValue)
  const different = wanted.findIndex((item, i) => !isSameValue(item, old[i]))
  const at = different < 0 ? wanted.length : different
  if (old.length > wanted.length) return removeItem(inside, list, at)
  if (old.length < wanted.length) return insertItem(inside, list, at, wanted[at] ?? '')
  return findStep(inside, list.items[at] ?? null, wanted[at] ?? '')
}

function replaceText(
  { text, newline, isInBrackets }: SpliceContext,
  node: Scalar,
  wanted: string,
): Splice | 'anew' {
  if (!node.range) return 'anew'
  const [from, to] = node.range
  const quotes = node.type === 'QUOTE_DOUBLE' || node.type === 'QUOTE_SINGLE' ? node.type : 'PLAIN'
  const typed = formatText(wanted, quotes, isInBrackets)
  if (/^BLOCK/.test(node.type ?? '')) return { from, to, text: typed + newline }
  return { from, to, text: from === to && /[:-]$/.test(text.slice(0, from)) ? ` ${typed}` : typed }
}

/** Takes a field out of a map: its lines, or what stands of it between commas. */
export function removeFromMap(context: SpliceContext, map: FieldNode, index: number): Splice {
  const { text } = context
  const pair = map.items[index] as FieldPair
  const [start = 0] = pair.key.range ?? []
  if (map.flow) return removeBetweenCommas(map.items.map(startOfPair), map.items.map(endOfValue), index)
  const line = text.lastIndexOf('\n', start - 1) + 1
  const next = map.items[index + 1]
  // The first field of an item stands behind its dash.
  if (/\S/.test(text.slice(line, start)) && next) return { from: start, to: startOfPair(next), text: '' }
  return { from: line, to: endOfPair(text, pair), text: '' }
}

/** Puts a field into a map, behind the others. */
export function insertInMap(
  { text, newline, isInBrackets }: SpliceContext,
  map: FieldNode,
  name: string,
  value: FieldValue,
): Splice {
  const last = map.items.at(-1)
  if (map.flow) {
    const at = last ? endOfValue(last) : (map.range?.[0] ?? 0) + 1
    return { from: at, to: at, text: `${last ? ', ' : ' '}${name}: ${formatInBrackets(value)}` }
  }
  const at = last ? endOfPair(text, last) : text.length
  const [first = 0] = map.items[0]?.key.range ?? []
  const margin = ' '.repeat(first - (text.lastIndexOf('\n', first - 1) + 1))
  const lines = isInBrackets ? [`${name}: ${formatInBrackets(value)}`] : formatField(name, value)
  return { from: at, to: at, text: lines.map((line) => margin + line + newline).join('') }
}

function removeItem({ text }: SpliceContext, list: YAMLSeq<Node>, index: number): Splice | 'anew' {
  const item = list.items[index]
  if (!item?.range) return 'anew'
  if (list.flow)
    return removeBetweenCommas(
      list.items.map(startOf),
      list.items.map((node) => endOf(node)),
      index,
    )
  const line = text.lastIndexOf('\n', item.range[0] - 1) + 1
  if (!/^[ \t]*-[ \t]+$/.test(text.slice(line, item.range[0]))) return 'anew'
  return { from: line, to: endOfLine(text, endOf(item)), text: '' }
}

function insertItem(
  { text, newline }: SpliceContext,
  list: YAMLSeq<Node>,
  index: number,
  value: FieldValue,
): Splice | 'anew' {
  const [before, after] = [list.items[index - 1], list.items[index]]
  if (list.flow) {
    if (before) return { from: endOf(before), to: endOf(before), text: `, ${formatInBrackets(value)}` }
    return after ? { from: startOf(after), to: startOf(after), text: `${formatInBrackets(value)}, ` } : 'anew'
  }
  const beside = before ?? after
  if (!beside?.range) return 'anew'
  const line = text.lastIndexOf('\n', beside.range[0] - 1) + 1
  const margin = /^[ \t]*(?=-)/.exec(text.slice(line))?.[0]
  if (margin === undefined) return 'anew'
  const isOneLine = isFieldNode(beside) && beside.flow === true
  const lines = isOneLine ? [`- ${formatInBrackets(value)}`] : formatItem(value)
  const at = before ? endOfLine(text, endOf(before)) : line
  return { from: at, to: at, text: lines.map((one) => margin + one + newline).join('') }
}

function removeBetweenCommas(starts: readonly number[], ends: readonly number[], index: number): Splice {
  const [start = 0, end = 0, next, before] = [starts[index], ends[index], starts[index + 1], ends[index - 1]]
  if (next !== undefined) return { from: start, to: next, text: '' }
  return { from: before ?? start, to: end, text: '' }
}

/** Offset behind the lines of a field. */
export function endOfPair(text: string, pair: FieldPair): number {
  return endOfLine(text, endOfValue(pair))
}

function startOfPair({ key }: FieldPair): number {
  return key.range?.[0] ?? 0
}

function endOfValue({ key, value }: FieldPair): number {
  return Math.max(key.range?.[1] ?? 0, endOf(value))
}

function startOf(node: Node): number {
  return node.range?.[0] ?? 0
}

/** Where what a node says ends, comments behind it aside. */
function endOf(node: Node | null): number {
  const last = isSeq<Node>(node) && !node.flow ? node.items.at(-1) : undefined
  if (last) return endOf(last)
  const pair = isFieldNode(node) && !node.flow ? node.items.at(-1) : undefined
  return pair ? endOfValue(pair) : (node?.range?.[1] ?? 0)
}

// A block of lines ends behind its last line already.
function endOfLine(text: string, at: number): number {
  if (at > 0 && text[at - 1] === '\n') return at
  const end = text.indexOf('\n', at)
  return end < 0 ? text.length : end + 1
}
