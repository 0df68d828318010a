import type { PublishError } from '../build/publish-error.ts'
import { type Language, terminalLanguage } from '../problems/language.ts'
import { problemError } from '../problems/problem-error.ts'

/** An option of a command, explained in both languages. */
export interface CommandOption {
  /** What stands behind it, in capitals as help texts have it: `FOLDER`. Without it, it is on or off. */
  readonly value?: string
  readonly multiple?: true
  readonly zh: string
  readonly en: string
}

/** What can be said to a command. */
export interface CommandLine<Options extends Readonly<Record<string, CommandOption>>> {
  /** As it is typed: `npm run check`. */
  readonly command: string
  readonly zh: string
  readonly en: string
  /** What may follow besides options: `WORDS`. */
  readonly words?: string
  readonly options: Options
}

/** What was said: text behind an option, texts where it may be repeated, and whether an option without value is there. */
export type Said<Options extends Readonly<Record<string, CommandOption>>> = {
  readonly [Name in keyof Options]?: Options[Name] extends { readonly multiple: true }
    ? readonly string[]
    : Options[Name] extends { readonly value: string }
      ? string
      : true
}

const ownHelp = { zh: '显示这段说明', en: 'shows this' }

/**
 * Reads what stands behind a command. `--help` prints what it takes and ends it; what it does not take throws `PublishError`.
 * Texts without a dash are in `words`.
 */
export function readCommandLine<const Options extends Readonly<Record<string, CommandOption>>>(
  line: CommandLine<Options>,
  parameters: readonly string[] = process.argv.slice(2),
): { readonly said: Said<Options>; readonly words: readonly string[] } {
  if (parameters.includes('--help') || parameters.includes('-h')) {
    console.log(formatHelp(line, terminalLanguage()))
    process.exit(0)
  }
  const said: Record<string, unknown> = {}
  const words: string[] = []
  const left = [...parameters]
  for (let typed = left.shift(); typed !== undefined; typed = left.shift()) {
    if (typed === '--') words.push(...left.splice(0))
    else if (typed.startsWith('--')) readOption(line, typed, left, said)
    // A query may begin with a minus: -供水.
    else if (line.words !== undefined) words.push(typed)
    else throw typed.startsWith('-') ? unknownOption(line, typed) : problemError(typed, 'argument-unwanted')
  }
  return { said: said as Said<Options>, words }
}

type AnyLine = CommandLine<Readonly<Record<string, CommandOption>>>

/** Puts `--against SITE` or `--against=SITE` into what was said; `left` is what stands behind it. */
function readOption(line: AnyLine, typed: string, left: string[], said: Record<string, unknown>): void {
  const [, name = '', behind] = /^--([^=]*)(?:=(.*))?$/s.exec(typed) ?? []
  const option = Object.hasOwn(line.options, name) ? line.options[name] : undefined
  if (!option) throw unknownOption(line, `--${name}`)
  if (!option.value) {
    if (behind !== undefined) throw problemError(`--${name}`, 'option-without', { value: behind })
    said[name] = true
    return
  }
  // What begins with two dashes is the next option.
  const value = behind ?? (left[0]?.startsWith('--') ? undefined : left.shift())
  if (!value) throw problemError(`--${name}`, 'option-value', { option: `--${name}`, what: option.value })
  const before = (said[name] as readonly string[] | undefined) ?? []
  said[name] = option.multiple ? [...before, value] : value
}

function unknownOption({ options }: AnyLine, typed: string): PublishError {
  const names = Object.keys(options).map((name) => `--${name}`)
  return names.length === 0
    ? problemError(typed, 'options-none')
    : problemError(typed, 'option-unknown', { options: names })
}

/** What a command takes, a line for each option. */
export function formatHelp(line: AnyLine, language: Language): string {
  const options = Object.entries(line.options).map(([name, option]) => {
    return [`--${name}${option.value ? ` ${option.value}` : ''}`, option[language]] as const
  })
  const rows = [...options, ['--help', ownHelp[language]] as const]
  const width = Math.max(...rows.map(([option]) => option.length))
  return [
    `${line.command}${line.words ? ` -- ${line.words}` : ''}`,
    `  ${line[language]}`,
    '',
    ...rows.map(([option, text]) => `  ${option.padEnd(width)}  ${text}`),
  ].join('\n')
}
