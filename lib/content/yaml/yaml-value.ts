import { isAlias, isMap, isScalar, isSeq, LineCounter, type Node, parseDocument, type Scalar } from 'yaml'
import { type Report, reportFaults, shorten } from '../../problems/problem.ts'
import { commentBehind } from './yaml-comments.ts'
import { findYamlFaults } from './yaml-faults.ts'

/** A value of the front matter with the line of the file where it stands. All scalars are text. */
export type YamlValue = YamlText | YamlList | YamlMap | YamlEmpty

interface Typed {
  readonly line: number
  /** What stands behind it as a comment: `#两会#`. */
  readonly comment?: string
}

export interface YamlText extends Typed {
  readonly is: 'text'
  readonly text: string
}

export interface YamlList extends Typed {
  readonly is: 'list'
  /** Whether full-width commas stand where its items should be parted, which was reported. */
  readonly isJoined?: true
  readonly items: readonly YamlValue[]
}

export interface YamlMap extends Typed {
  readonly is: 'map'
  readonly entries: readonly YamlEntry[]
}

/** Nothing, `~` or `null` where a value should stand. */
export interface YamlEmpty extends Typed {
  readonly is: 'empty'
}

export interface YamlEntry {
  readonly key: string
  readonly line: number
  readonly value: YamlValue
}

/**
 * Parses YAML by the failsafe schema, so that `01`, `2025-01-01` and `no` stay the text that was typed.
 * Aliases, anchors and tags are refused: they hide what a value is. Gives `undefined` if it is no YAML.
 */
export function parseYaml(yaml: string, report: Report): YamlValue | undefined {
  const lines = new LineCounter()
  const parsed = parseDocument(yaml, {
    schema: 'failsafe',
    lineCounter: lines,
    prettyErrors: false,
    stringKeys: true,
  })
  const lineAt = (offset: number) => lines.linePos(offset).line
  const faults = findYamlFaults(yaml, parsed, lineAt)
  reportFaults(faults, 1, report)
  // A field that stands twice can be read all the same.
  if (faults.some(({ code }) => code !== 'yaml-twice')) return undefined
  return toValue(parsed.contents, 1, { yaml, lineAt, report })
}

interface Context {
  readonly yaml: string
  readonly lineAt: (offset: number) => number
  readonly report: Report
}

function toValue(node: Node | null, parentLine: number, context: Context): YamlValue {
  const value = readNode(node, parentLine, context)
  const comment = node ? commentBehind(node, context.yaml) : undefined
  return comment === undefined ? value : { ...value, comment }
}

function readNode(node: Node | null, parentLine: number, context: Context): YamlValue {
  if (!node) return { is: 'empty', line: parentLine }
  const line = node.range ? context.lineAt(node.range[0]) : parentLine
  reportExtras(node, line, context.report)
  if (isSeq<Node>(node)) {
    const isJoined = node.flow === true && isOneWithCommas(node.items)
    if (isJoined) context.report(line, 'yaml-wide-comma')
    return {
      is: 'list',
      items: node.items.map((item) => toValue(item, line, context)),
      line,
      ...(isJoined && { isJoined }),
    }
  }
  if (isMap<Scalar<string>, Node>(node)) {
    const entries = node.items.map(({ key, value }) => {
      const keyLine = key.range ? context.lineAt(key.range[0]) : line
      if (key.value === '') context.report(keyLine, 'yaml-other')
      const read = toValue(value, keyLine, context)
      // A list begins below its field's name; what is wrong with it as a whole is wrong with the field.
      return { key: key.value, line: keyLine, value: isText(read) ? read : { ...read, line: keyLine } }
    })
    return { is: 'map', entries: entries.filter(({ key }) => key !== ''), line }
  }
  // Reported above; the value stands for what was meant, so that nothing else is said of it.
  if (isAlias(node)) return { is: 'text', text: `*${node.source}`, line }
  if (!isScalar(node)) return { is: 'empty', line }
  if (isNull(node)) return node.anchor || node.tag ? { is: 'text', text: '&', line } : { is: 'empty', line }
  reportItemsBelow(node, line, context)
  return { is: 'text', text: String(node.value), line }
}

/** `[消防，安全]`: one text, where somebody meant several. In quotes it is one. */
function isOneWithCommas(items: readonly Node[]): boolean {
  const [first] = items
  return items.length === 1 && isScalar(first) && first.type === 'PLAIN' && String(first.value).includes('，')
}

/** A text that goes on below with what was meant as the items of a list. */
function reportItemsBelow(node: Scalar, line: number, { yaml, report }: Context): void {
  const [start, end] = node.range ?? [0, 0]
  if (node.type !== 'PLAIN') return
  const below = yaml.slice(start, end).split('\n').slice(1)
  const item = below.findIndex((text) => /^\s*-\s/.test(text))
  if (item >= 0) report(line + item + 1, 'yaml-indent')
}

function isText(value: YamlValue): value is YamlText {
  return value.is === 'text'
}

function isNull({ type, source = '' }: Scalar): boolean {
  return type === 'PLAIN' && /^(~|null|Null|NULL)?$/.test(source)
}

function reportExtras(node: Node, line: number, report: Report): void {
  if (isAlias(node)) report(line, 'yaml-alias', { name: shorten(node.source) })
  if ('anchor' in node && node.anchor) report(line, 'yaml-anchor', { name: shorten(node.anchor) })
  if (node.tag) report(line, 'yaml-tag', { tag: shorten(node.tag) })
}
