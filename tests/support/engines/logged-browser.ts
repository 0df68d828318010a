import { writeFileSync } from 'node:fs'
import { join } from 'node:path'
import type { EngineProcess } from './engine-process.ts'

/**
 * A program that starts a browser with its words in the log, line by line. WebKit's drivers drop what the browser
 * prints, and its console with it.
 */
export function loggedBrowser({ home, logFile }: EngineProcess, browser: string): string {
  const path = join(home, 'browser')
  writeFileSync(path, `#!/bin/sh\nexec stdbuf -oL '${browser}' "$@" >>'${logFile}' 2>&1\n`, { mode: 0o755 })
  return path
}
