import type { Language } from './language.ts'
import { type Phrase, phrases } from './phrases.ts'

/** What is put into a sentence: a word of the content, a number, words to choose from, or a phrase with a wording in each. */
export type Value = string | number | readonly string[] | Phrase

/** The names in braces of a template: `name` of `{name}应是文字`. What else stands in braces (`{#p4}`) is text. */
export type NamesIn<Template extends string> = Template extends `${string}{${infer Name}}${infer Rest}`
  ? Exclude<Name, `${string}${'#' | ' '}${string}`> | NamesIn<Rest>
  : never

/** Fills a template in a language. A name without a value stays as it is, in its braces. */
export function fill(
  template: string,
  values: Readonly<Record<string, Value>> | undefined,
  language: Language,
): string {
  return template.replace(/\{([a-z]+)\}/g, (whole, name: string) => {
    const value = values?.[name]
    if (value === undefined) return whole
    if (typeof value !== 'object') return String(value)
    return 'phrase' in value
      ? fill(phrases[value.phrase][language], value.values, language)
      : join(value, language)
  })
}

function join(words: readonly string[], language: Language): string {
  if (language === 'zh' || words.length < 2) return words.join('、')
  return `${words.slice(0, -1).join(', ')} or ${words.at(-1)}`
}
