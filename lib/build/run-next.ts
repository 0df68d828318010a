import { spawn } from 'node:child_process'
import { once } from 'node:events'
import path from 'node:path'

/**
 * Runs a command of Next in a process of its own, its output on ours, a build's on standard error; answers the exit
 * code, 1 if killed.
 */
export async function runNext(
  command: 'build' | 'dev',
  env: Readonly<Record<string, string>>,
): Promise<number> {
  const next = path.join(process.cwd(), 'node_modules/next/dist/bin/next')
  const child = spawn(process.execPath, [next, command], {
    // Standard output is for what a build results in, which this is not.
    stdio: command === 'build' ? ['inherit', 2, 2] : 'inherit',
    env: { ...process.env, NEXT_TELEMETRY_DISABLED: '1', ...env },
  })
  const stop = () => child.kill()
  process.once('exit', stop)
  const [code] = await once(child, 'exit')
  process.off('exit', stop)
  return typeof code === 'number' ? code : 1
}
