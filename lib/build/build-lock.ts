import { linkSync, mkdirSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs'
import path from 'node:path'
import { setTimeout } from 'node:timers/promises'
import { draftOf } from '../store/write-aside.ts'
import { startOf } from './process-start.ts'

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
 * `onWait` is told once which process is waited for. A lock is taken over whose process is gone, its number being
 * another's by now or not, and one that says of no process that it holds it. Answers the release, which also happens when
 * the process ends.
 */
export async function lockBuild(file: string, onWait: (holder: number) => void): Promise<() => void> {
  mkdirSync(path.dirname(file), { recursive: true })
  const own = `${process.pid} ${startOf(process.pid)}`
  for (let waits = 0; !takeLock(file, own); waits += 1) {
    const written = readLock(file)
    if (written === undefined) continue
    const holder = holderOf(written)
    if (holder === undefined || holder === process.pid) {
      removeLock(file, written)
      continue
    }
    if (waits === 0) onWait(holder)
    await setTimeout(200)
  }
  const release = () => removeLock(file, own)
  process.once('exit', release)
  return () => {
    process.off('exit', release)
    release()
  }
}

// Linked, not written in place: a lock is never seen without what stands in it.
function takeLock(file: string, own: string): boolean {
  const draft = draftOf(file)
  writeFileSync(draft, own)
  try {
    linkSync(draft, file)
    return true
  } catch (error) {
    if (codeOf(error) === 'EEXIST') return false
    throw error
  } finally {
    rmSync(draft)
  }
}

/** What stands in a lock; nothing in one that cannot be read, for it says of no process that it holds it. */
function readLock(file: string): string | undefined {
  try {
    return readFileSync(file, 'utf8')
  } catch (error) {
    return codeOf(error) === 'ENOENT' ? undefined : ''
  }
}

/** The process that holds a lock: its number, and when it began, which versions before did not write. */
function holderOf(written: string): number | undefined {
  const [, id, start] = /^(\d+)(?: (.+))?$/.exec(written) ?? []
  if (id === undefined || Number(id) === 0) return undefined
  const running = startOf(Number(id))
  if (running === undefined || (start !== undefined && start !== running)) return undefined
  return Number(id)
}

/** Removes a lock that says this, and none that another process has taken since. */
function removeLock(file: string, written: string): void {
  const aside = draftOf(file)
  try {
    renameSync(file, aside)
  } catch (error) {
    if (codeOf(error) === 'ENOENT') return
    throw error
  }
  if (readLock(aside) !== written) putBack(aside, file)
  rmSync(aside, { recursive: true, force: true })
}

function putBack(aside: string, file: string): void {
  try {
    linkSync(aside, file)
  } catch (error) {
    if (codeOf(error) !== 'EEXIST') throw error
  }
}

function codeOf(error: unknown): string | undefined {
  return error instanceof Error && 'code' in error ? String(error.code) : undefined
}
