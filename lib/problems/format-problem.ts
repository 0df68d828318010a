import { type Language, terminalLanguage } from './language.ts'
import { type Problem, severityOf } from './problem.ts'
import { fill } from './sentence.ts'
import type { Severity } from './table/row.ts'
import { problemTable } from './table/table.ts'

/** A problem in words of one language, in parts for a screen. */
export interface ProblemInWords extends Pick<Problem, 'file' | 'line' | 'code'> {
  readonly severity: Severity
  readonly should: string
  readonly is: string
  readonly write: string
}

/** What a problem says: what should be, what is, what to write. */
export function problemInWords(problem: Problem, language: Language): ProblemInWords {
  const { file, line, code, values } = problem
  const [should, is, write] = problemTable[code][language]
  const words = (template: string) => escapeControls(fill(template, values, language))
  const severity = severityOf(problem)
  return { file, line, code, severity, should: words(should), is: words(is), write: words(write) }
}

const names = {
  zh: { error: '错误', remark: '提醒' },
  en: { error: 'error', remark: 'remark' },
} as const

/**
 * A problem in one line, as compilers tell theirs:
 * `content/issues/2025-lianghui/01/01.md:3: 错误：应写明 headline，但没有写；加一行 `headline: …` [field-missing]`
 */
export function formatProblem(problem: Problem, language: Language = terminalLanguage()): string {
  const { file, line, code, severity } = problemInWords(problem, language)
  const place = escapeControls(line === 0 ? file : `${file}:${line}`)
  const name = names[language][severity]
  const mark = language === 'zh' ? '：' : ': '
  return `${place}: ${name}${mark}${sentenceOf(problem, language)} [${code}]`
}

/** What a problem says, without its place and code. */
export function sentenceOf(problem: Problem, language: Language): string {
  const { should, is, write } = problemInWords(problem, language)
  if (language === 'en') return `${should}, but ${is}; ${write}`
  // A blank stands between Han and what is none, as everywhere in the sentences.
  return `${should}，但${/^[\w`*&{#/.]/.test(is) ? ' ' : ''}${is}；${write}`
}

/** Names and values come from outside; none may break a line in two or change a terminal. */
export function escapeControls(text: string): string {
  return text.replace(
    /[\p{Cc}\u2028\u2029]/gu,
    (control) => `\\u${control.charCodeAt(0).toString(16).padStart(4, '0')}`,
  )
}
