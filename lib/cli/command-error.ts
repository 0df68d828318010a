import { PublishError } from '../build/publish-error.ts'
import { formatProblem } from '../problems/format-problem.ts'
import { newProblem } from '../problems/problem.ts'
import type { Code, ValuesOf } from '../problems/table/table.ts'

/** What is wrong with an option, a file that was named, or a place on the disk; in the words of the terminal. */
export function commandError<C extends Code>(place: string, code: C, ...values: ValuesOf<C>): PublishError {
  return new PublishError(formatProblem(newProblem(place, 0, code, ...values)))
}
