import type { Value } from './sentence.ts'
import type { Severity } from './table/row.ts'
import { type Code, problemTable, type ValuesOf } from './table/table.ts'

/** A fault of the content or a remark on it: where it is, and by its code what is, what should be and what to write. */
export interface Problem {
  /** Path inside the content folder; in what `checkContent` gives, a path that can be opened. */
  readonly file: string
  /** Counted from 1; 0 where it is no place in a file. */
  readonly line: number
  readonly code: Code
  readonly values?: Readonly<Record<string, Value>>
}

/** A fault in a text of which it is not known where in a file it stands: lines count from the text's first. */
export type Fault = Omit<Problem, 'file'>

/** Takes note of one fault of the file at hand: `report(3, 'section-unknown', { id })`. */
export type Report = <C extends Code>(line: number, code: C, ...values: ValuesOf<C>) => void

/** A `Report` for one file that adds to a list. */
export function reportTo(problems: Problem[], file: string): Report {
  return (line, code, ...values) => {
    problems.push(newProblem(file, line, code, ...values))
  }
}

/** Reports the faults of a text that begins on `firstLine` of the file at hand. */
export function reportFaults(faults: readonly Fault[], firstLine: number, report: Report): void {
  // The code and its values were held against each other where the fault was found.
  const pass = report as (line: number, code: Code, ...values: unknown[]) => void
  for (const { line, code, values } of faults) pass(firstLine + line - 1, code, values)
}

/** A fault at a line of a text. */
export function newFault<C extends Code>(line: number, code: C, ...[values]: ValuesOf<C>): Fault {
  return values ? { line, code, values } : { line, code }
}

/** A problem at a place. */
export function newProblem<C extends Code>(
  file: string,
  line: number,
  code: C,
  ...[values]: ValuesOf<C>
): Problem {
  return { file, ...newFault(line, code, ...([values] as unknown as ValuesOf<C>)) }
}

/** Error or remark, as the table says of its code. */
export function severityOf({ code }: Pick<Problem, 'code'>): Severity {
  return problemTable[code].severity
}

/** Whether it stops a build; a remark does not. */
export function isError(problem: Pick<Problem, 'code'>): boolean {
  return severityOf(problem) === 'error'
}

/** Text as it can be quoted in a message: in one line, and cut if it is long. */
export function shorten(text: string, most = 40): string {
  const characters = [...text.trim().replace(/\s+/g, ' ')]
  return characters.length > most ? `${characters.slice(0, most).join('')}…` : characters.join('')
}

/** Problems in the order of their files and lines, each one once. */
export function sortProblems(problems: readonly Problem[]): readonly Problem[] {
  const keyed = problems.map((problem) => ({ problem, key: JSON.stringify([problem.code, problem.values]) }))
  const sorted = keyed.sort(
    ({ problem: a, key }, { problem: b, key: other }) =>
      compare(a.file, b.file) || a.line - b.line || compare(key, other),
  )
  const isRepeated = ({ problem: { file, line }, key }: (typeof keyed)[number], i: number) => {
    const last = sorted[i - 1]
    return last?.key === key && last.problem.file === file && last.problem.line === line
  }
  return sorted.filter((item, i) => !isRepeated(item, i)).map(({ problem }) => problem)
}

function compare(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0
}
