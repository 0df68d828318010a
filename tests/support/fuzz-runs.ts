/**
 * How many random cases a property test tries: `count` in the unit tests, which are to stay quick, and so many times
 * more where `FUZZ` says so, as `npm run bench -- fuzz` does.
 */
export function fuzzRuns(count: number): { readonly numRuns: number } {
  return { numRuns: count * Number(process.env.FUZZ || 1) }
}
