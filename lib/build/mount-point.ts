import { existsSync, readFileSync, statSync } from 'node:fs'
import path from 'node:path'

/**
 * Whether another file system, or another part of one, is mounted at a folder, as containers mount what is to outlive
 * them: such a folder can be written to, but not renamed. `mounts` is the text of mountinfo, proc(5); systems
 * without it are asked whether the folder lies on another device than the one above it.
 */
export function isMountPoint(directory: string, mounts: string | undefined = readMounts()): boolean {
  const listed = mounts?.split('\n').map((line) => unescapeOctal(line.split(' ')[4] ?? ''))
  if (listed?.includes(directory)) return true
  if (!existsSync(directory)) return false
  return statSync(directory).dev !== statSync(path.dirname(directory)).dev
}

function readMounts(): string | undefined {
  const file = '/proc/self/mountinfo'
  return existsSync(file) ? readFileSync(file, 'utf8') : undefined
}

// Spaces, tabs, line ends and backslashes are written by their numbers: `\040`.
function unescapeOctal(text: string): string {
  return text.replace(/\\([0-7]{3})/g, (_, digits: string) => String.fromCharCode(Number.parseInt(digits, 8)))
}
