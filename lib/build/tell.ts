/** Says how a build gets on, on standard error: standard output is for its result. */
export function tell(line: string): void {
  console.error(line)
}
