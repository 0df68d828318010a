import { createInterface } from 'node:readline/promises'
import { Writable } from 'node:stream'
import { PublishError } from '../build/publish-error.ts'

/** A terminal, or what stands for one. */
export interface Terminal {
  readonly input: NodeJS.ReadableStream
  readonly output: NodeJS.WritableStream
}

/**
 * Asks for a key at a terminal. What is typed is not shown, and kept in the memory of this process alone. Throws
 * `PublishError` if nothing is typed, or on Ctrl-C and Ctrl-D.
 */
export async function askSecret(question: string, { input, output }: Terminal): Promise<string> {
  output.write(question)
  // readline turns the terminal's own echo off, and would write what is typed to this.
  const nowhere = new Writable({ write: (_chunk, _encoding, done) => done() })
  const lines = createInterface({ input, output: nowhere, terminal: true, historySize: 0 })
  const isClosed = new Promise<string>((resolve) => lines.once('close', () => resolve('')))
  const typed = (await Promise.race([lines.question(''), isClosed])).trim()
  lines.close()
  output.write('\n')
  if (typed === '') throw new PublishError(`${question}nothing was typed; nothing was changed`)
  return typed
}
