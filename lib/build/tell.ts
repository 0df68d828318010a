let isShown = false

/** Says how a build gets on, on standard error: standard output is for its result. */
export function tell(line: string): void {
  clear()
  console.error(line)
}

/** Whether somebody watches who sees a line change. */
export function isTerminal(): boolean {
  return process.stderr.isTTY === true
}

/** Shows a line on a terminal until the next one is told or shown. */
export function show(line: string): void {
  clear()
  process.stderr.write(line)
  isShown = true
}

// Back to the start of the line, and nothing left on it (ECMA-48: EL).
function clear(): void {
  if (isShown) process.stderr.write('\r\u001b[K')
  isShown = false
}
