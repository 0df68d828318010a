import { type ChildProcess, spawn } from 'node:child_process'
import { DeskError } from '../desk-error.ts'
import type { JobView } from '../messages.ts'

/** Lines that are kept of what a command says. */
const mostLines = 2000

/**
 * A command of the project that the desk runs for an editor, one at a time: checking, building, going online. What it says is
 * Chinese where it can be. Keys that were typed reach the command alone, by its environment.
 */
export class Job {
  #child: ChildProcess | undefined
  #view: JobView = { name: '', lines: [], output: '' }

  get view(): JobView {
    return this.#view
  }

  /** Starts a command by its file in the project; gives its exit code once it has ended. */
  async run(
    name: string,
    file: string,
    parameters: readonly string[],
    keys: Readonly<Record<string, string>> = {},
  ): Promise<number> {
    if (this.#child) throw new DeskError('上一件事还没有做完，请等一等')
    this.#view = { name, lines: [], output: '' }
    const child = spawn(process.execPath, ['--import', 'tsx', file, ...parameters], {
      env: { ...process.env, LC_ALL: 'zh_CN.UTF-8', ...keys },
      stdio: ['ignore', 'pipe', 'pipe'],
    })
    this.#child = child
    child.stderr.setEncoding('utf8').on('data', (text: string) => this.#say(text))
    child.stdout.setEncoding('utf8').on('data', (text: string) => this.#put(text))
    const code = await new Promise<number>((resolve) => {
      child.once('error', () => resolve(1))
      child.once('close', (ended) => resolve(ended ?? 1))
    })
    this.#child = undefined
    this.#view = { ...this.#view, code }
    return code
  }

  stop(): void {
    this.#child?.kill()
  }

  #say(text: string): void {
    const lines = text.split(/\r?\n/).map((line) => line.replace(/^.*\r/, '').trim())
    this.#view = {
      ...this.#view,
      lines: [...this.#view.lines, ...lines.filter((line) => line !== '')].slice(-mostLines),
    }
  }

  #put(text: string): void {
    this.#view = { ...this.#view, output: this.#view.output + text }
  }
}
