import { PublishError } from '../build/publish-error.ts'
import { formatProblem } from './format-problem.ts'
import { newProblem } from './problem.ts'
import type { Code, ValuesOf } from './table/table.ts'

/** What is wrong with an option, a file or an address that was named, or a place on the disk, in the words of the terminal. */
export function problemError<C extends Code>(place: string, code: C, ...values: ValuesOf<C>): PublishError {
  return new PublishError(formatProblem(newProblem(place, 0, code, ...values)))
}
