import { isMap, isScalar, LineCounter, type Node, parseDocument, type Scalar, type YAMLMap } from 'yaml'
import { PublishError } from '../../build/publish-error.ts'
import { inTerminalLanguage } from '../../problems/language.ts'

/** A variable that a field names is not set. */
export class MissingVariable extends PublishError {
  readonly variable: string

  constructor(message: string, variable: string) {
    super(message)
    this.variable = variable
  }
}

/** Values by the names of their variables, such as `process.env`. */
export type Variables = Readonly<Record<string, string | undefined>>

/** A map of a YAML text, with what tells on which line something stands. */
interface LinedMap {
  readonly map: YAMLMap
  readonly lineAt: (node: unknown) => number
}

/** Parses a text that should be fields. All its values are the text that was typed. Throws `PublishError`. */
export function parseMap(text: string, file: string): LinedMap {
  const lines = new LineCounter()
  const parsed = parseDocument(text, {
    schema: 'failsafe',
    lineCounter: lines,
    prettyErrors: false,
    stringKeys: true,
  })
  const lineAt = (node: unknown) => lines.linePos((node as Node)?.range?.[0] ?? 0).line
  const [fault] = parsed.errors
  if (fault) {
    const { line } = lines.linePos(fault.pos[0])
    const advice =
      'a colon and a blank behind each name, blanks and no tabs before it, texts with signs in quotes'
    throw new PublishError(
      inTerminalLanguage({
        zh: `${file}:${line}：应是 \`kind: s3\` 这样的字段，但读不懂；冒号用英文的，后面空一格，行首用空格不用制表符，有标点的文字加引号`,
        en: `${file}:${line}: should be fields such as \`kind: s3\`, but is not; wanted are ${advice}`,
      }),
    )
  }
  if (!isMap(parsed.contents))
    throw new PublishError(
      inTerminalLanguage({
        zh: `${file}:1：应是 \`hosts:\` 这样的字段，但没有`,
        en: `${file}:1: should be fields such as \`hosts:\`, but there are none`,
      }),
    )
  return { map: parsed.contents, lineAt }
}

/** The fields of one map, taken one by one; `end` finds those that nobody asked for. */
export class YamlFields {
  readonly #map: LinedMap
  readonly #file: string
  readonly #variables: Variables
  readonly #asked = new Set<string>()

  constructor(map: LinedMap, file: string, variables: Variables = process.env) {
    this.#map = map
    this.#file = file
    this.#variables = variables
  }

  /** A text, nothing if the field is absent; each `$NAME` in it is read from the variables. */
  text(name: string): string | undefined {
    const node = this.#find(name)
    if (node === undefined) return undefined
    const value = isScalar(node) ? String(node.value).trim() : ''
    if (value === '')
      this.fail(name, inTerminalLanguage({ zh: '应是文字，但是空的', en: 'should be a text, but is none' }))
    return this.#fromEnvironment(name, value)
  }

  /** Whether the field is there and a text; `false` of fields below it. */
  isText(name: string): boolean {
    return isScalar(this.#find(name))
  }

  /** A text that must be there; `example` says what it looks like. */
  needed(name: string, example: string): string {
    return (
      this.text(name) ??
      this.fail(
        name,
        inTerminalLanguage({
          zh: `应写明，但没有写；加一行 \`${name}: ${example}\``,
          en: `is missing; write \`${name}: ${example}\``,
        }),
      )
    )
  }

  /** One of some words, nothing if the field is absent. */
  choice<const Word extends string>(name: string, words: readonly Word[]): Word | undefined {
    const value = this.text(name)
    if (value === undefined) return undefined
    const word = words.find((one) => one === value)
    return (
      word ??
      this.fail(
        name,
        inTerminalLanguage({
          zh: `应是 ${words.join('、')} 之一，但是“${value}”`,
          en: `should be ${words.join(' or ')}, but is ${value}`,
        }),
      )
    )
  }

  /** An address (http, https), nothing if the field is absent. */
  address(name: string): string | undefined {
    const value = this.text(name)
    if (value === undefined || (/^https?:\/\/[^\s?#@]+$/i.test(value) && URL.canParse(value))) return value
    return this.fail(
      name,
      inTerminalLanguage({
        zh: `应是网址，如 https://paper.example/，但是“${value}”`,
        en: `should be an address such as https://paper.example/, but is ${value}`,
      }),
    )
  }

  /** The fields of a map, nothing if it is absent. */
  map(name: string): YamlFields | undefined {
    const node = this.#find(name)
    if (node === undefined) return undefined
    if (!isMap(node))
      return this.fail(
        name,
        inTerminalLanguage({
          zh: '下面应有它自己的字段，但没有',
          en: 'should be fields of its own below it, but is not',
        }),
      )
    return new YamlFields({ map: node, lineAt: this.#map.lineAt }, this.#file, this.#variables)
  }

  /** The names of all fields. */
  names(): readonly string[] {
    return this.#map.map.items.map(({ key }) => String((key as Scalar).value))
  }

  /** Throws if there is a field that was not asked for. */
  end(what: string): void {
    const unknown = this.names().find((name) => !this.#asked.has(name))
    if (unknown !== undefined)
      this.fail(
        unknown,
        inTerminalLanguage({
          zh: `不是${what}的字段；有这些：${[...this.#asked].join('、')}`,
          en: `is no field of ${what}: it has ${[...this.#asked].join(', ')}`,
        }),
      )
  }

  /** Says what is wrong with a field, at its line. */
  fail(name: string, message: string): never {
    throw new PublishError(this.#said(name, message))
  }

  #said(name: string, message: string): string {
    const pair = this.#map.map.items.find(({ key }) => String((key as Scalar).value) === name)
    const line = this.#map.lineAt(pair?.key ?? this.#map.map)
    return `${this.#file}:${line}: ${name} ${message}`
  }

  #find(name: string): unknown {
    this.#asked.add(name)
    return this.#map.map.get(name, true)
  }

  #fromEnvironment(name: string, value: string): string {
    return value.replace(/\$([A-Z][A-Z\d_]*)/g, (_, variable: string) => {
      const found = this.#variables[variable]
      if (found) return found
      const fault = inTerminalLanguage({
        zh: `要从环境变量 ${variable} 读取，但没有设；先运行 export ${variable}=…`,
        en: `is to be read from the variable ${variable}, but that is not set: export ${variable}=…`,
      })
      throw new MissingVariable(this.#said(name, fault), variable)
    })
  }
}
