import { PublishError } from '../build/publish-error.ts'
import { formatProblem } from '../problems/format-problem.ts'
import { newProblem } from '../problems/problem.ts'
import type { Code, ValuesOf } from '../problems/table/table.ts'

/** What is wrong with a folder or an address that a site was looked for at. */
export function placeError<C extends Code>(place: string, code: C, ...values: ValuesOf<C>): PublishError {
  return new PublishError(formatProblem(newProblem(place, 0, code, ...values)))
}
