import { createHash } from 'node:crypto'
import { hostname } from 'node:os'
import { setTimeout } from 'node:timers/promises'
import { startOf } from '../../build/process-start.ts'
import { PublishError } from '../../build/publish-error.ts'
import { inTerminalLanguage } from '../../problems/language.ts'
import { type Host, ownFolder } from '../host/host.ts'

/** Who is at work at a host. It lies in public there, so it names neither a person nor a machine. */
interface Lock {
  /** Of the publish. */
  readonly id: string
  /** A hash of the machine's name. */
  readonly machine: string
  readonly process: number
  readonly start: string
  /** Raised as long as it is alive: no clock is compared with another's. */
  readonly beat: number
}

/** Says that this publish still holds its host. */
export interface Hold {
  /** Throws `PublishError` if another publish has taken over. */
  check(): Promise<void>
  /** The like, but asks only where this machine may have slept so long that it was taken for dead. */
  checkIfSilent(): Promise<void>
}

/** In milliseconds: how often a holder shows that it is alive, and after what silence it is taken for dead. */
export interface LockTimes {
  readonly beat: number
  readonly silence: number
}

const times: LockTimes = { beat: 15_000, silence: 70_000 }
const lockFile = `${ownFolder}/lock.json`
const machine = createHash('sha256').update(hostname()).digest('hex').slice(0, 12)

/**
 * Does something while no other publish, from this machine or any other, works at a host. Throws `PublishError` if one
 * does; one that is dead is taken over: at once if it ran on this machine, else when it has been silent for a while.
 */
export async function whileHolding<Result>(
  host: Host,
  id: string,
  work: (hold: Hold) => Promise<Result>,
  { beat, silence }: LockTimes = times,
): Promise<Result> {
  await waitForDead(host, silence)
  const lock: Lock = { id, machine, process: process.pid, start: startOf(process.pid) ?? '', beat: 0 }
  await writeLock(host, lock)
  // Of two that write it at once the later one stands there when both look again.
  await setTimeout(host.settles)
  let seen = Date.now()
  const check = async () => {
    const now = Date.now()
    await checkLock(host, id)
    seen = now
  }
  await check()
  const stop = startBeating(host, lock, beat, check)
  try {
    // The clock of the day goes on in a machine that sleeps.
    return await work({
      check,
      checkIfSilent: async () => (Date.now() - seen > silence / 2 ? await check() : undefined),
    })
  } finally {
    await stop()
    await release(host, id)
  }
}

async function waitForDead(host: Host, silence: number): Promise<void> {
  const first = await readLock(host)
  if (!first || isDeadHere(first)) return
  const step = Math.min(2000, silence / 10)
  for (let waited = 0; waited < silence; waited += step) {
    await setTimeout(step)
    const now = await readLock(host)
    if (!now) return
    if (now.id !== first.id || now.beat !== first.beat) throw inUse(host, now.id)
  }
}

/** Whether a publish of this machine has ended without a word. */
function isDeadHere(lock: Lock): boolean {
  return lock.machine === machine && startOf(lock.process) !== lock.start
}

async function checkLock(host: Host, id: string): Promise<void> {
  const lock = await readLock(host)
  if (lock?.id !== id) throw inUse(host, lock?.id)
}

function inUse(host: Host, id: string | undefined): PublishError {
  const other = id === undefined ? 'another publish' : `another publish (${id})`
  return new PublishError(
    inTerminalLanguage({
      zh: `${host.place}：别人正在上线${id === undefined ? '' : `（${id}）`}；这一次没有再改什么：等那边做完，取来他们的稿件，再上线`,
      en: `${host.place}: ${other} is at work there; nothing more was changed by this one: wait until it is done, take over what it has published, then publish again`,
    }),
  )
}

/** What is called ends it, and waits for the last beat. */
function startBeating(
  host: Host,
  lock: Lock,
  interval: number,
  check: () => Promise<void>,
): () => Promise<void> {
  let last = Promise.resolve()
  let count = 0
  let isBusy = false
  const beat = async () => {
    isBusy = true
    count += 1
    // Whoever has taken over is not overwritten; a line that broke is told by what needs it.
    const isHeld = await isDone(check())
    if (isHeld) await writeLock(host, { ...lock, beat: count }).catch(() => undefined)
    isBusy = false
  }
  const timer = setInterval(() => {
    if (!isBusy) last = beat()
  }, interval)
  return async () => {
    clearInterval(timer)
    await last
  }
}

async function release(host: Host, id: string): Promise<void> {
  // A line that has just broken would hide why it did; the lock is found dead later.
  const isHeld = await isDone(checkLock(host, id))
  if (isHeld) await host.remove([lockFile]).catch(() => undefined)
}

async function isDone(work: Promise<void>): Promise<boolean> {
  return await work.then(
    () => true,
    () => false,
  )
}

async function writeLock(host: Host, lock: Lock): Promise<void> {
  await host.write(lockFile, Buffer.from(JSON.stringify(lock)))
}

async function readLock(host: Host): Promise<Lock | undefined> {
  const bytes = await host.read(lockFile)
  if (!bytes) return undefined
  try {
    return JSON.parse(Buffer.from(bytes).toString())
  } catch {
    // Half written, or somebody else's: as good as a publish that says nothing.
    return { id: 'unknown', machine: '', process: 0, start: '', beat: 0 }
  }
}
