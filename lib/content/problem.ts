/** A fault of the content: where it is, and what should be there but is not. */
export interface Problem {
  /** Path inside the content folder; in what `checkContent` gives, a path that can be opened. */
  readonly file: string
  readonly line: number
  readonly message: string
}

/** Takes note of one fault of the file at hand. */
export type Report = (line: number, message: string) => void

/** A `Report` for one file that adds to a list. */
export function reportTo(problems: Problem[], file: string): Report {
  return (line, message) => {
    problems.push({ file, line, message })
  }
}

/** `content/issues/2025-lianghui/01/01.md:3: headline is missing` */
export function formatProblem({ file, line, message }: Problem): string {
  return escapeControls(`${file}:${line}: ${message}`)
}

/** Text as it can be quoted in a message: in one line, and cut if it is long. */
export function shorten(text: string, most = 40): string {
  const characters = [...text.trim().replace(/\s+/g, ' ')]
  return characters.length > most ? `${characters.slice(0, most).join('')}…` : characters.join('')
}

/** Names and values come from outside; none may break a line in two or change a terminal. */
function escapeControls(text: string): string {
  return text.replace(
    /[\p{Cc}\u2028\u2029]/gu,
    (control) => `\\u${control.charCodeAt(0).toString(16).padStart(4, '0')}`,
  )
}

/** Problems in the order of their files and lines, each one once. */
export function sortProblems(problems: readonly Problem[]): readonly Problem[] {
  const sorted = problems.toSorted(
    (a, b) => compare(a.file, b.file) || a.line - b.line || compare(a.message, b.message),
  )
  return sorted.filter((problem, i) => {
    const last = sorted[i - 1]
    return last === undefined || formatProblem(last) !== formatProblem(problem)
  })
}

function compare(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0
}
