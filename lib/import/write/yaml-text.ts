/** What a YAML reader could take for something else than the text that is meant. */
const needsQuotes = /^(?![\p{L}\p{N}“《（「『—…△▲●■◆○□★☆〇])|: |:$| #|[\t\n\\]|^\s|\s$|^[-?:]/u

/** A text as a YAML value on one line; in quotes where it would be read otherwise without. */
export function yamlText(text: string): string {
  return needsQuotes.test(text) ? JSON.stringify(text) : text
}

/** A value of the front matter: text, a list of texts, numbers, or a list of maps. */
export type YamlField =
  | string
  | readonly string[]
  | readonly number[]
  | readonly Readonly<Record<string, string>>[]

/** Front matter between its two lines, fields in the order given; `undefined` and empty lists are left out. */
export function formatFrontMatter(fields: Readonly<Record<string, YamlField | undefined>>): string {
  const lines = Object.entries(fields).flatMap(([name, value]) =>
    value === undefined ? [] : formatField(name, value),
  )
  return `---\n${lines.map((line) => `${line}\n`).join('')}---\n`
}

function formatField(name: string, value: YamlField): readonly string[] {
  if (typeof value === 'string') return [`${name}: ${yamlText(value)}`]
  if (value.length === 0) return []
  if (typeof value[0] === 'number') return [`${name}: [${value.join(', ')}]`]
  return [
    `${name}:`,
    ...value.flatMap((item) =>
      typeof item === 'object' ? formatMap(item) : [`  - ${yamlText(String(item))}`],
    ),
  ]
}

function formatMap(map: Readonly<Record<string, string>>): readonly string[] {
  return Object.entries(map).map(([key, text], i) => `  ${i === 0 ? '-' : ' '} ${key}: ${yamlText(text)}`)
}
