import { type Problem, type Report, reportTo } from '../../lib/problems/problem.ts'
import { faultLine } from './small-newspaper.ts'

/** A `Report` for what is tested without a file, and what was reported so far: `3: rank should be …, but is …`. */
export function collectFaults(): { readonly report: Report; readonly lines: () => readonly string[] } {
  const problems: Problem[] = []
  return {
    report: reportTo(problems, ''),
    lines: () => problems.map((problem) => faultLine(problem).slice(1)),
  }
}
