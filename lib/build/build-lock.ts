import { existsSync, linkSync, mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import path from 'node:path'
import { setTimeout } from 'node:timers/promises'

/** The lock of this checkout. */
export const buildLockFile = path.join(process.cwd(), '.next/cache/build.lock')

/** Does something while no other process of this machine holds a lock; waits for one that does, as `lockBuild`. */
export async function whileLocked<Result>(
  file: string,
  work: () => Promise<Result>,
  onWait: (holder: number) => void = () => undefined,
): Promise<Result> {
  const release = await lockBuild(file, onWait)
  try {
    return await work()
  } finally {
    release()
  }
}

/**
 * Waits until no other build holds a lock, such as that of this checkout, since two would write the same `.next`;
 * `onWait` is told once which process is waited for. A lock whose process is gone is taken over. Answers the release,
 * which also happens when the process ends.
 */
export async function lockBuild(file: string, onWait: (holder: number) => void): Promise<() => void> {
  mkdirSync(path.dirname(file), { recursive: true })
  for (let waits = 0; !takeLock(file); waits += 1) {
    const holder = readHolder(file)
    if (waits === 0 && holder !== undefined) onWait(holder)
    await setTimeout(200)
  }
  const release = () => rmSync(file, { force: true })
  process.once('exit', release)
  return () => {
    process.off('exit', release)
    release()
  }
}

// Linked, not written in place: a lock is never seen without the number in it.
function takeLock(file: string): boolean {
  const own = `${file}.${process.pid}`
  writeFileSync(own, String(process.pid))
  try {
    linkSync(own, file)
    return true
  } catch (error) {
    if (codeOf(error) === 'EEXIST') return false
    throw error
  } finally {
    rmSync(own)
  }
}

/** The process that holds the lock; a lock left by one that is gone is removed. */
function readHolder(file: string): number | undefined {
  if (!existsSync(file)) return undefined
  const holder = Number(readFileSync(file, 'utf8'))
  if (holder !== process.pid && isAlive(holder)) return holder
  rmSync(file, { force: true })
  return undefined
}

function isAlive(id: number): boolean {
  try {
    process.kill(id, 0)
    return true
  } catch (error) {
    return codeOf(error) === 'EPERM'
  }
}

function codeOf(error: unknown): string | undefined {
  return error instanceof Error && 'code' in error ? String(error.code) : undefined
}
