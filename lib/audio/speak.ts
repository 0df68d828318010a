import { spawn } from 'node:child_process'
import { readFile, rm } from 'node:fs/promises'
import path from 'node:path'
import { shorten } from '../problems/problem.ts'
import { problemError } from '../problems/problem-error.ts'
import { parseWave, type Sound } from './wave.ts'

/** A program that speaks, as it was typed: `{out}` is the file to write, `{text}` the words, which else come on its input. */
export interface SpeechCommand {
  readonly program: string
  readonly parameters: readonly string[]
}

/** How long one sentence may take, in milliseconds: a program of the net may be slow. */
const patience = 120_000

/** Parts a command line at its blanks, those in quotation marks aside. No shell reads it, so that no text can be a command. */
export function parseCommand(typed: string): SpeechCommand {
  const words = [...typed.matchAll(/"([^"]*)"|'([^']*)'|(\S+)/g)].map(([, double, single, bare]) => {
    return double ?? single ?? bare ?? ''
  })
  const [program, ...parameters] = words
  if (program === undefined || !parameters.some((word) => word.includes('{out}'))) {
    throw problemError('npm run audio', 'audio-command', { example: 'espeak-ng -v cmn -w {out} {text}' })
  }
  return { program, parameters }
}

/** Has a sentence spoken into a WAVE file in `folder`, and reads it. Throws `PublishError` if that is no sound. */
export async function speak(
  { program, parameters }: SpeechCommand,
  text: string,
  folder: string,
  name: string,
): Promise<Sound> {
  const file = path.join(folder, `${name}.wav`)
  const isTyped = parameters.some((word) => word.includes('{text}'))
  const filled = parameters.map((word) => word.replaceAll('{out}', file).replaceAll('{text}', () => text))
  await run(program, filled, text, isTyped ? '' : text)
  const bytes = await readFile(file).catch(() => undefined)
  await rm(file, { force: true })
  const sound = bytes && parseWave(bytes)
  if (!sound || sound.samples.length === 0)
    throw problemError(program, 'audio-sound', { text: shorten(text) })
  return sound
}

function run(program: string, parameters: readonly string[], text: string, input: string): Promise<void> {
  return new Promise((resolve, reject) => {
    const child = spawn(program, parameters, { stdio: ['pipe', 'ignore', 'pipe'] })
    const timer = setTimeout(() => child.kill('SIGKILL'), patience)
    let told = ''
    child.stderr.on('data', (piece: Buffer) => {
      told = `${told}${piece}`.slice(-500)
    })
    child.on('error', (error: NodeJS.ErrnoException) => {
      clearTimeout(timer)
      reject(problemError(program, 'audio-program', { reason: error.code ?? error.message }))
    })
    child.on('close', (code, signal) => {
      clearTimeout(timer)
      const reason = told.trim() || String(code ?? signal)
      if (code === 0) resolve()
      else reject(problemError(program, 'audio-failed', { text: shorten(text), reason }))
    })
    child.stdin.on('error', () => {})
    child.stdin.end(input)
  })
}
