import { parseYaml } from '../../content/yaml/yaml-value.ts'
import { type FieldMap, type FieldValue, isList } from './field-lists.ts'

/** How a text was typed before: in which kind of quotation marks, if in any. */
export type Quotes = 'PLAIN' | 'QUOTE_SINGLE' | 'QUOTE_DOUBLE'

/** A text as YAML on one line: in the quotation marks it had, or without any where it is read as typed; proved by reading. */
export function formatText(text: string, quotes: Quotes, isInBrackets: boolean): string {
  const double = JSON.stringify(text)
  const single = `'${text.replaceAll("'", "''")}'`
  const inOrder = {
    PLAIN: [text, /["\\]/.test(text) ? single : double, double],
    QUOTE_SINGLE: [single, double],
    QUOTE_DOUBLE: [/["\\]/.test(text) ? single : double, double],
  }[quotes]
  return inOrder.find((typed) => isRead(typed, text, isInBrackets)) ?? double
}

/** Whether YAML, as the check reads it, takes what is typed for the text, and has nothing to say of it. */
function isRead(typed: string, text: string, isInBrackets: boolean): boolean {
  if (/[\r\n]/.test(typed)) return false
  let faults = 0
  const parsed = parseYaml(isInBrackets ? `a: [${typed}]\n` : `a: ${typed}\n`, () => {
    faults += 1
  })
  const value = parsed?.is === 'map' && parsed.entries.length === 1 ? parsed.entries[0]?.value : undefined
  const found = isInBrackets ? value?.is === 'list' && value.items.length === 1 && value.items[0] : value
  if (found === false || found?.is !== 'text' || found.comment !== undefined || faults > 0) return false
  return found.text === text && value?.comment === undefined
}

/** The lines of a field: texts on one line, lists and maps below the name. */
export function formatField(name: string, value: FieldValue): readonly string[] {
  if (typeof value === 'string') return [`${name}: ${formatText(value, 'PLAIN', false)}`]
  if (isNumbers(value)) return [`${name}: ${formatInBrackets(value)}`]
  if (!isList(value)) return [`${name}:`, ...indent(formatMap(value))]
  return [`${name}:`, ...indent(value.flatMap(formatItem))]
}

/** An item of a list, a line for each of its fields. */
export function formatItem(item: FieldValue): readonly string[] {
  if (typeof item === 'string') return [`- ${formatText(item, 'PLAIN', false)}`]
  if (isList(item)) return [`- ${formatInBrackets(item)}`]
  return formatMap(item).map((line, i) => `${i === 0 ? '-' : ' '} ${line}`)
}

/** A value on one line: `{ role: 文字, name: 王涵 }`, `[甲, 乙]`. */
export function formatInBrackets(value: FieldValue): string {
  if (typeof value === 'string') return formatText(value, 'PLAIN', true)
  if (isList(value)) return `[${value.map(formatInBrackets).join(', ')}]`
  const fields = Object.entries(value).map(([name, inner]) => `${name}: ${formatInBrackets(inner)}`)
  return `{ ${fields.join(', ')} }`
}

function formatMap(map: FieldMap): readonly string[] {
  return Object.entries(map).flatMap(([name, value]) => formatField(name, value))
}

function isNumbers(value: FieldValue): boolean {
  return isList(value) && value.every((item) => typeof item === 'string' && /^-?[\d.]+$/.test(item))
}

function indent(lines: readonly string[]): readonly string[] {
  return lines.map((line) => `  ${line}`)
}
