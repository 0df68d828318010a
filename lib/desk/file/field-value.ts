import { isAlias, isMap, isScalar, isSeq, type Node, type Pair, type Scalar, type YAMLMap } from 'yaml'
import { type FieldValue, isList } from './field-lists.ts'

/** A map of the front matter as it was parsed. */
export type FieldNode = YAMLMap<Scalar<string>, Node | null>

/** What a node says; throws an `Error` for aliases, anchors and tags, of which a form can show nothing. */
export function toFieldValue(node: Node | null | undefined): FieldValue {
  if (!node) return ''
  if (isAlias(node) || ('anchor' in node && node.anchor) || node.tag) throw new Error('no plain value')
  if (isSeq<Node>(node)) return node.items.map(toFieldValue)
  if (isFieldNode(node)) return Object.fromEntries(node.items.map(toEntry))
  return isScalar(node) && !isNothing(node) ? String(node.value) : ''
}

/** Whether a node is a map whose keys are texts. */
export function isFieldNode(node: unknown): node is FieldNode {
  return isMap(node) && node.items.every(({ key }) => isScalar(key) && typeof key.value === 'string')
}

/** Whether two values say one thing; the order of a map's fields says nothing. */
export function isSameValue(a: FieldValue | undefined, b: FieldValue | undefined): boolean {
  if (typeof a !== 'object' || typeof b !== 'object') return a === b
  if (isList(a) || isList(b)) {
    return isList(a) && isList(b) && a.length === b.length && a.every((item, i) => isSameValue(item, b[i]))
  }
  const [names, others] = [Object.keys(a), Object.keys(b)]
  return names.length === others.length && names.every((name) => isSameValue(a[name], b[name]))
}

/** A value without fields and items that say nothing; `undefined` if nothing is left. */
export function withoutEmpty(value: FieldValue | undefined): FieldValue | undefined {
  if (value === undefined || value === '') return undefined
  if (typeof value === 'string') return value
  if (isList(value)) {
    const items = value.map(withoutEmpty).filter((item) => item !== undefined)
    return items.length === 0 ? undefined : items
  }
  const entries = Object.entries(value).flatMap(([name, inner]) => {
    const kept = withoutEmpty(inner)
    return kept === undefined ? [] : [[name, kept] as const]
  })
  return entries.length === 0 ? undefined : Object.fromEntries(entries)
}

function toEntry({ key, value }: Pair<Scalar<string>, Node | null>): readonly [string, FieldValue] {
  return [key.value, toFieldValue(value)]
}

function isNothing({ type, source = '' }: Scalar): boolean {
  return type === 'PLAIN' && /^(~|null|Null|NULL)?$/.test(source)
}
