import { spawnSync } from 'node:child_process'
import { existsSync, readFileSync } from 'node:fs'

/**
 * What tells a process from every other that has had, or will have, its number: the boot of the machine and when the
 * process began in it. `undefined` if no such process runs; `unknown` where the system does not say more than that.
 */
export function startOf(id: number): string | undefined {
  if (!isAlive(id)) return undefined
  return existsSync('/proc/self/stat') ? startInProc(id) : startByPs(id)
}

/** Linux, proc(5): the state is the third field and the start the 22nd, behind a name that may hold anything. */
function startInProc(id: number): string | undefined {
  try {
    const boot = readFileSync('/proc/sys/kernel/random/boot_id', 'utf8').trim()
    const fields = readFileSync(`/proc/${id}/stat`, 'utf8').split(') ').at(-1)?.split(' ') ?? []
    // It has ended, and only its parent has not asked yet how.
    if (fields[0] === 'Z') return undefined
    return `${boot} ${fields[19]}`
  } catch {
    return undefined
  }
}

/** macOS and other systems with POSIX `ps`; Windows has none. */
function startByPs(id: number): string {
  const { stdout } = spawnSync('ps', ['-o', 'lstart=', '-p', String(id)], { encoding: 'utf8' })
  return stdout?.trim() || 'unknown'
}

function isAlive(id: number): boolean {
  try {
    process.kill(id, 0)
    return true
  } catch (error) {
    return error instanceof Error && 'code' in error && error.code === 'EPERM'
  }
}
