import { formatProblem } from '../problems/format-problem.ts'
import { type Language, terminalLanguage } from '../problems/language.ts'
import type { Problem } from '../problems/problem.ts'

const headings: Readonly<Record<Language, (count: number) => string>> = {
  zh: (count) => `报纸内容有 ${count} 处错误`,
  en: (count) => `the content has ${count} ${count === 1 ? 'problem' : 'problems'}`,
}

/** Thrown where faulty content was to be read; the message holds every problem, one a line. */
export class ContentError extends Error {
  readonly problems: readonly Problem[]

  constructor(problems: readonly Problem[], language: Language = terminalLanguage()) {
    const lines = problems.map((problem) => formatProblem(problem, language))
    super([headings[language](problems.length), ...lines].join('\n'))
    this.name = 'ContentError'
    this.problems = problems
  }
}
