import { parseDocument } from 'yaml'
import type { FieldMap, FieldValue } from './field-lists.ts'
import { type FieldNode, isFieldNode, isSameValue, toFieldValue, withoutEmpty } from './field-value.ts'
import { formatField } from './format-value.ts'
import { endOfPair, findStep, insertInMap, removeFromMap, type Splice } from './splice-steps.ts'

/** Steps after which a field is written anew in place of being changed bit by bit. */
const mostSteps = 300

/** The fields of a front matter; `undefined` where it is none, or says something that no form can show. */
export function readFieldValues(yaml: string): FieldMap | undefined {
  const map = parseFields(yaml)
  if (map === undefined) return undefined
  if (map === null) return {}
  try {
    return toFieldValue(map) as FieldMap
  } catch {
    return undefined
  }
}

/**
 * Puts values into a front matter and changes their lines alone: what is equal stays as it was typed, with its quotation
 * marks, comments and place. `undefined` takes a field out; `order` says before which fields a new one stands. The text is
 * cut at the ranges of YAML's nodes, never printed from its document, and what comes out is proved by reading it.
 */
export function editFields(
  yaml: string,
  wanted: Readonly<Record<string, FieldValue | undefined>>,
  order: readonly string[],
  newline: string,
): string {
  return Object.entries(wanted).reduce((text, [name, value]) => {
    const known = readFieldValues(text)
    if (!known) throw new Error('the front matter should be fields, but is not')
    // What is typed anew has no empty fields; what stands there empty stays.
    if (isSameValue(known[name], value)) return text
    const now = withoutEmpty(value)
    if (isSameValue(known[name], now)) return text
    const goal = withField(known, name, now)
    const spliced = editField(text, name, now, order, newline)
    if (spliced !== undefined && isSameValue(readFieldValues(spliced), goal)) return spliced
    const whole = replaceField(text, name, now, order, newline)
    if (isSameValue(readFieldValues(whole), goal)) return whole
    throw new Error(`the field ${name} cannot be changed where it stands`)
  }, yaml)
}

function editField(
  yaml: string,
  name: string,
  value: FieldValue | undefined,
  order: readonly string[],
  newline: string,
): string | undefined {
  let text = yaml
  for (let steps = 0; steps < mostSteps; steps++) {
    const map = parseFields(text)
    const pair = map?.items.find(({ key }) => key.value === name)
    if (!map || !pair || value === undefined) return replaceField(text, name, value, order, newline)
    const step = findStep({ text, newline, isInBrackets: false }, pair.value, value)
    if (step === undefined) return text
    if (step === 'anew') return undefined
    text = apply(text, step)
  }
  return undefined
}

/** The field taken out, and written anew where there is a value. */
function replaceField(
  yaml: string,
  name: string,
  value: FieldValue | undefined,
  order: readonly string[],
  newline: string,
): string {
  const map = parseFields(yaml)
  const index = map?.items.findIndex(({ key }) => key.value === name) ?? -1
  const lines =
    value === undefined
      ? ''
      : formatField(name, value)
          .map((line) => line + newline)
          .join('')
  if (map?.flow) {
    const without =
      index < 0 ? yaml : apply(yaml, removeFromMap({ text: yaml, newline, isInBrackets: true }, map, index))
    const rest = parseFields(without)
    return value === undefined || !rest
      ? without
      : apply(without, insertInMap({ text: without, newline, isInBrackets: true }, rest, name, value))
  }
  if (map && index >= 0) {
    const gone = removeFromMap({ text: yaml, newline, isInBrackets: false }, map, index)
    return apply(yaml, { ...gone, text: lines })
  }
  return apply(yaml, { ...placeOf(yaml, map, name, order), text: lines })
}

/** Behind the last of the fields that stand before it in order; at the end where there is none. */
function placeOf(
  yaml: string,
  map: FieldNode | null | undefined,
  name: string,
  order: readonly string[],
): Omit<Splice, 'text'> {
  const earlier = order.slice(0, Math.max(0, order.indexOf(name)))
  const before = map?.items.findLast(({ key }) => earlier.includes(key.value))
  const at = before ? endOfPair(yaml, before) : yaml.length
  return { from: at, to: at }
}

function parseFields(yaml: string): FieldNode | null | undefined {
  const parsed = parseDocument(yaml, { schema: 'failsafe', prettyErrors: false, stringKeys: true })
  if (parsed.errors.length > 0) return undefined
  if (parsed.contents === null || parsed.contents === undefined) return null
  return isFieldNode(parsed.contents) ? parsed.contents : undefined
}

function withField(known: FieldMap, name: string, value: FieldValue | undefined): FieldMap {
  const { [name]: _before, ...others } = known
  return value === undefined ? others : { ...others, [name]: value }
}

function apply(text: string, splice: Splice): string {
  return text.slice(0, splice.from) + splice.text + text.slice(splice.to)
}
