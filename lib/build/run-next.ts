import { spawn } from 'node:child_process'
import { once } from 'node:events'
import path from 'node:path'

/**
 * Runs a command of Next in a process of its own; answers the exit code, 1 if killed. What it says goes to `onOutput`,
 * piece by piece, or else is shown as it is, a build's on standard error.
 */
export async function runNext(
  command: 'build' | 'dev',
  env: Readonly<Record<string, string>>,
  onOutput?: (text: string) => void,
  options: readonly string[] = [],
): Promise<number> {
  const next = path.join(process.cwd(), 'node_modules/next/dist/bin/next')
  // Standard output is for what a build results in, which this is not.
  const shown = command === 'build' ? 2 : 'inherit'
  const child = spawn(process.execPath, [next, command, ...options], {
    stdio: ['inherit', onOutput ? 'pipe' : shown, onOutput ? 'pipe' : shown],
    env: { ...process.env, NEXT_TELEMETRY_DISABLED: '1', ...env },
  })
  for (const stream of [child.stdout, child.stderr])
    stream?.setEncoding('utf8').on('data', onOutput ?? (() => {}))
  const stop = () => child.kill()
  process.once('exit', stop)
  // Not `exit`: by then it may not have been read what it said last.
  const [code] = await once(child, 'close')
  process.off('exit', stop)
  return typeof code === 'number' ? code : 1
}
