import { formatProblem, type Problem } from './problem.ts'

/** Thrown where faulty content was to be read; the message holds every problem, one a line. */
export class ContentError extends Error {
  readonly problems: readonly Problem[]

  constructor(problems: readonly Problem[]) {
    super(`the content has ${problems.length} problems\n${problems.map(formatProblem).join('\n')}`)
    this.name = 'ContentError'
    this.problems = problems
  }
}
