/** Languages in which faults are told. */
export type Language = 'zh' | 'en'

/**
 * The language of a terminal by POSIX: the first of `LC_ALL`, `LC_MESSAGES` and `LANG` that names one. Unset, empty, `C` and
 * `POSIX` name none (a server's `C.UTF-8` says how bytes are read, not who reads); then it is Chinese, as the newspaper is.
 */
export function languageOf(environment: Readonly<Record<string, string | undefined>>): Language {
  const { LC_ALL, LC_MESSAGES, LANG } = environment
  const named = [LC_ALL, LC_MESSAGES, LANG].find(
    (locale) => locale && !/^(?:C|POSIX)(?:[.@]|$)/i.test(locale),
  )
  return named === undefined || /^zh/i.test(named) ? 'zh' : 'en'
}

/** The language of this process's terminal. */
export function terminalLanguage(): Language {
  return languageOf(process.env)
}

/** What is said to the terminal, in its language. */
export function inTerminalLanguage(words: Readonly<Record<Language, string>>): string {
  return words[terminalLanguage()]
}
