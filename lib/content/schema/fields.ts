import { type Phrase, phrase } from '../../problems/phrases.ts'
import { type Report, shorten } from '../../problems/problem.ts'
import { commentValues } from '../yaml/yaml-comments.ts'
import type { YamlMap, YamlValue } from '../yaml/yaml-value.ts'

/** Makes a value of what was typed, or reports what it should be and gives `undefined`. */
export interface ReadValue<T> {
  (value: YamlValue, name: string, report: Report): T | undefined
  /** What may stand in the value, where it is a map or a list of such. */
  readonly inner?: Schema
}

/** A field of the front matter: how it is read and whether it may be absent. */
export interface Field<T, Required extends boolean = boolean> {
  readonly required: Required
  readonly read: ReadValue<T>
}

/** What may stand in a front matter, or in one map of it. `kind` is a phrase that names it in messages: `an article`. */
export interface Schema<Fields extends Record<string, Field<unknown>> = Record<string, Field<unknown>>> {
  readonly kind: Phrase['phrase']
  readonly fields: Fields
}

type Value<F> = F extends Field<infer T> ? T : never
type RequiredName<Fields> = {
  [K in keyof Fields]: Fields[K] extends Field<unknown, true> ? K : never
}[keyof Fields]

/** The values of a schema: a required field is there, an optional one may be absent. */
export type ValuesOf<S> =
  S extends Schema<infer Fields>
    ? { readonly [K in RequiredName<Fields>]: Value<Fields[K]> } & {
        readonly [K in Exclude<keyof Fields, RequiredName<Fields>>]?: Value<Fields[K]>
      }
    : never

/** The names of all fields of a schema, those of its maps and lists behind a dot: `headline`, `byline.role`. */
export function fieldNames({ fields }: Schema): readonly string[] {
  return Object.entries(fields).flatMap(([name, { read }]) =>
    read.inner ? fieldNames(read.inner).map((inner) => `${name}.${inner}`) : [name],
  )
}

export function required<T>(read: ReadValue<T>): Field<T, true> {
  return { required: true, read }
}

export function optional<T>(read: ReadValue<T>): Field<T, false> {
  return { required: false, read }
}

/**
 * Reads a map by its schema and reports each unknown, missing or wrong field. The answer holds all values
 * that are right, so that they can be checked further even where another is wrong.
 */
export function readFields<S extends Schema>(
  map: YamlMap,
  schema: S,
  report: Report,
  path = '',
): Partial<ValuesOf<S>> {
  const values: Record<string, unknown> = {}
  const { kind, fields } = schema
  for (const { key, line, value } of map.entries) {
    const field = Object.hasOwn(fields, key) ? fields[key] : undefined
    const read = field?.read(value, path + key, report)
    if (read !== undefined) values[key] = read
    if (!field) {
      const name = `${path}${shorten(key)}`
      report(line, 'field-unknown', { name, kind: phrase(kind), fields: Object.keys(fields) })
    }
  }
  const typed = new Set(map.entries.map(({ key }) => key))
  for (const [name, field] of Object.entries(fields)) {
    if (field.required && !typed.has(name)) report(map.line, 'field-missing', { name: `${path}${name}` })
  }
  return values as Partial<ValuesOf<S>>
}

/** A value that is a map of its own; `undefined` if a required field of it is missing or wrong. */
export function map<S extends Schema>(schema: S): ReadValue<ValuesOf<S>> {
  const read: ReadValue<ValuesOf<S>> = (value, name, report) => {
    if (value.is !== 'map') {
      reportNoMap(value, name, schema, report)
      return undefined
    }
    reportComment(value, name, report)
    const values: Record<string, unknown> = readFields(value, schema, report, `${name}.`)
    const whole = Object.entries(schema.fields).every(([key, field]) => !field.required || key in values)
    return whole ? (values as ValuesOf<S>) : undefined
  }
  return Object.assign(read, { inner: schema })
}

function reportNoMap(value: YamlValue, name: string, { kind, fields }: Schema, report: Report): void {
  const [, field = '', colon] = (value.is === 'text' && /^([A-Za-z]+)\s*([:：])/.exec(value.text)) || []
  if (!Object.hasOwn(fields, field)) {
    report(value.line, 'field-map', { name, kind: phrase(kind), is: whatIs(value) })
  } else report(value.line, colon === '：' ? 'yaml-wide-colon' : 'yaml-colon', { name: field })
}

/** A list of such values, perhaps empty; `what` is a phrase that names them in messages: `texts`. */
export function list<T>(what: Phrase['phrase'], read: ReadValue<T>): ReadValue<readonly T[]> {
  const readList: ReadValue<readonly T[]> = (value, name, report) => {
    if (value.is === 'list') reportComment(value, name, report)
    return bareList(what, read)(value, name, report)
  }
  return read.inner ? Object.assign(readList, { inner: read.inner }) : readList
}

/** A list of values that are no texts, behind which a comment may stand. */
export function bareList<T>(what: Phrase['phrase'], read: ReadValue<T>): ReadValue<readonly T[]> {
  return (value, name, report) => {
    if (value.is !== 'list') {
      report(value.line, 'field-list', { name, what: phrase(what), is: whatIs(value) })
      return undefined
    }
    return value.items.map((item) => read(item, name, report)).filter((item) => item !== undefined)
  }
}

/** A value together with the line where it was typed, for checks that come later. */
export interface Located<T> {
  readonly value: T
  readonly line: number
}

/** Reads a value and keeps its line. */
export function located<T>(read: ReadValue<T>): ReadValue<Located<T>> {
  const readLocated: ReadValue<Located<T>> = (value, name, report) => {
    const found = read(value, name, report)
    return found === undefined ? undefined : { value: found, line: value.line }
  }
  return read.inner ? Object.assign(readLocated, { inner: read.inner }) : readLocated
}

/** Reports a comment behind a text, or behind what holds texts: it is never meant. Answers whether there is one. */
export function reportComment(value: YamlValue, name: string, report: Report): boolean {
  if (value.comment === undefined) return false
  const text = value.is === 'text' ? value.text : value.is === 'empty' ? '' : undefined
  report(value.line, 'yaml-comment', commentValues(name, value.comment, text))
  return true
}

/** What a value is, for the end of a message: `is a list`, `is “heute”`. */
export function whatIs(value: YamlValue): Phrase {
  if (value.is === 'text' && value.text.trim() !== '') return phrase('is-text', { text: shorten(value.text) })
  if (value.is === 'empty' && value.comment !== undefined) {
    return phrase('is-comment', { comment: shorten(value.comment) })
  }
  return phrase(({ text: 'is-empty', list: 'is-list', map: 'is-map', empty: 'is-empty' } as const)[value.is])
}
