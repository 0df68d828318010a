import type { ReadValue } from '../../../../lib/content/schema/fields.ts'
import type { YamlValue } from '../../../../lib/content/yaml/yaml-value.ts'
import { collectFaults } from '../../../support/collect-faults.ts'

/** A value of the front matter in short: text, nothing, a list or a map. */
export type Typed = string | null | readonly Typed[] | { readonly [field: string]: Typed }

/** What was typed on line 3 as its parser gives it, a comment behind it where one is given. */
export function typed(value: Typed, comment?: string): YamlValue {
  const at = { line: 3, ...(comment !== undefined && { comment }) }
  if (value === null) return { is: 'empty', ...at }
  if (typeof value === 'string') return { is: 'text', text: value, ...at }
  if (isList(value)) return { is: 'list', items: value.map((item) => typed(item)), ...at }
  const entries = Object.entries(value).map(([key, one]) => ({ key, line: 3, value: typed(one) }))
  return { is: 'map', entries, ...at }
}

/** What is read of it under the name `field`, and what is said of it. */
export function readTyped(read: ReadValue<unknown>, value: YamlValue): readonly [unknown, ...string[]] {
  const { report, lines } = collectFaults()
  const got = read(value, 'field', report)
  return [got, ...lines()]
}

function isList(value: Typed): value is readonly Typed[] {
  return Array.isArray(value)
}
