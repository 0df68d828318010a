import { type ChildProcess, spawn } from 'node:child_process'
import { mkdtempSync, openSync, readFileSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { setTimeout as sleep } from 'node:timers/promises'

/** Programs that a browser is made of, and their folder: it is home, cache and profile to all of them. */
export class EngineProcess {
  readonly home = mkdtempSync(join(tmpdir(), 'engine-'))
  readonly logFile = join(this.home, 'log')
  readonly #output = openSync(this.logFile, 'a')
  readonly #children: ChildProcess[] = []
  readonly #end = () => this.#kill()

  constructor() {
    process.on('exit', this.#end)
    for (const signal of ['SIGINT', 'SIGTERM'] as const) process.once(signal, endByOwnWill)
  }

  /** Starts a program whose words go into the log. It leads a group, so that what it starts ends with it. */
  start(
    program: string,
    parameters: readonly string[],
    environment: Readonly<Record<string, string>> = {},
  ): void {
    const { home } = this
    const folders = { HOME: home, XDG_CACHE_HOME: home, XDG_CONFIG_HOME: home, XDG_DATA_HOME: home }
    const language = { LANG: 'C.UTF-8', LANGUAGE: 'zh_CN', TZ: 'Asia/Shanghai' }
    const child = spawn(program, parameters, {
      detached: true,
      env: { ...process.env, ...folders, ...language, ...environment },
      stdio: ['ignore', this.#output, this.#output],
    })
    child.on('error', () => undefined)
    this.#children.push(child)
  }

  /** All that the programs have said. */
  log(): string {
    return readFileSync(this.logFile, 'utf8')
  }

  /** Waits for a sign of life. Throws with the log if it does not come, or if a program has ended before. */
  async waitFor<T>(what: string, find: () => T | undefined | Promise<T | undefined>): Promise<T> {
    const end = performance.now() + 60_000
    while (performance.now() < end) {
      const found = await find()
      if (found !== undefined) return found
      if (this.#children.some(({ exitCode, signalCode }) => exitCode !== null || signalCode !== null)) break
      await sleep(50)
    }
    throw new Error(`${what} did not come; the programs said: ${this.log()}`)
  }

  async stop(): Promise<void> {
    process.off('exit', this.#end)
    this.#kill()
    await Promise.all(this.#children.map(hasEnded))
    rmSync(this.home, { recursive: true, force: true, maxRetries: 5, retryDelay: 100 })
  }

  #kill(): void {
    for (const { pid } of this.#children) if (pid !== undefined) killGroup(pid)
    // What has been killed may still write; the folder is gone then but for that.
    rmSync(this.home, { recursive: true, force: true, maxRetries: 5, retryDelay: 100 })
  }
}

/** A signal else ends this process without a word to those that ‘exit’ is announced to. */
function endByOwnWill(): never {
  process.exit(130)
}

function killGroup(pid: number): void {
  try {
    process.kill(-pid, 'SIGKILL')
  } catch {
    // It has ended by itself.
  }
}

async function hasEnded(child: ChildProcess): Promise<void> {
  while (child.pid !== undefined && child.exitCode === null && child.signalCode === null) await sleep(20)
}
