import { spawn } from 'node:child_process'
import { join } from 'node:path'
import { projectRoot } from './project-root.ts'

/** How a run ended, and what it said. */
export interface Run {
  readonly code: number | null
  readonly lines: readonly string[]
  readonly errors: string
}

/** Where the site goes, `out` beside the content if not said, and when the run is to be ended. */
export interface RunOptions {
  readonly out?: string
  /** Looks every few milliseconds at what was said so far, whether all its processes are to be killed at once. */
  readonly killWhen?: (errors: string) => boolean
}

// One build at a time in a checkout: while another test builds, a build says first that it waits.
const waited = /^这个文件夹里另一次生成正在进行.*\n/gm

/** Runs `npm run publish` on a newspaper. */
export function publish(
  contentDirectory: string,
  parameters: readonly string[] = [],
  { out = join(contentDirectory, '../out'), killWhen }: RunOptions = {},
): Promise<Run> {
  const { NODE_ENV, ...rest } = process.env
  // As an editor's terminal says it.
  const said: Readonly<Record<string, string>> = {
    CONTENT_DIR: contentDirectory,
    OUT_DIR: out,
    LC_ALL: 'zh_CN.UTF-8',
  }
  const child = spawn(process.execPath, ['--import', 'tsx', 'lib/cli/publish.ts', ...parameters], {
    cwd: projectRoot,
    env: { ...rest, ...said } as NodeJS.ProcessEnv,
    stdio: ['ignore', 'pipe', 'pipe'],
    detached: true,
  })
  let [output, errors] = ['', '']
  child.stdout.on('data', (chunk) => (output += chunk))
  child.stderr.on('data', (chunk) => (errors += chunk))
  const watch = setInterval(() => {
    if (!killWhen?.(errors) || child.pid === undefined) return
    // Once: a moment later its number may be another's.
    clearInterval(watch)
    process.kill(-child.pid, 'SIGKILL')
  }, 2)
  return new Promise((resolve, reject) => {
    child.on('error', reject)
    child.on('close', (code) => {
      clearInterval(watch)
      resolve({ code, lines: output.split('\n').filter(Boolean), errors: errors.replace(waited, '') })
    })
  })
}
