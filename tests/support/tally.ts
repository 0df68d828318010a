/** How many tests, or stages that are a single check, passed and failed. */
export interface Tally {
  readonly passed: number
  readonly failed: number
}

/** The tally of a stage that is one check. */
export function tallyOf(hasPassed: boolean): Tally {
  return { passed: hasPassed ? 1 : 0, failed: hasPassed ? 0 : 1 }
}
