import { createHash } from 'node:crypto'
import { setTimeout } from 'node:timers/promises'
import { concurrently } from '../../build/concurrently.ts'
import { startProgress } from '../../build/progress.ts'
import { inTerminalLanguage } from '../../problems/language.ts'

/** What a reader is sent under an address. */
export interface Answer {
  readonly address: string
  readonly at: Date
  /** 0 if nobody answered. */
  readonly status: number
  readonly sha256: string
  /** Of a page that is there. */
  readonly text: string
  readonly headers: Headers
  /** Why nobody answered. */
  readonly error?: string
}

/** An address that is asked, and what tells whether its answer is the right one. */
export interface Question {
  readonly address: string
  readonly isRight: (answer: Answer) => boolean
}

const atOnce = 16
/** Milliseconds before those are asked again whose answer was not right: a CDN takes a moment to forget. */
export const patience: readonly number[] = [2000, 5000, 10_000, 20_000]

/** Asks for addresses as a reader does, those that are not right again after each pause. Gives the last answers, in order. */
export async function askSite(questions: readonly Question[], pauses = patience): Promise<readonly Answer[]> {
  const answers = new Map<string, Answer>()
  const progress = startProgress(
    inTerminalLanguage({ zh: '正在核对网址', en: 'addresses compared' }),
    questions.length,
  )
  let open = questions
  for (const pause of [0, ...pauses]) {
    if (open.length === 0) break
    await setTimeout(pause)
    const wrong: Question[] = []
    await concurrently(open, atOnce, async (question) => {
      const answer = await ask(question.address)
      answers.set(question.address, answer)
      if (!question.isRight(answer)) wrong.push(question)
      if (pause === 0) progress.step()
    })
    open = wrong
  }
  return questions.flatMap(({ address }) => answers.get(address) ?? [])
}

async function ask(address: string): Promise<Answer> {
  const at = new Date()
  try {
    const response = await fetch(address, { redirect: 'manual', signal: AbortSignal.timeout(60_000) })
    const bytes = new Uint8Array(await response.arrayBuffer())
    const sha256 = createHash('sha256').update(bytes).digest('hex')
    const { status, headers } = response
    const isText = status === 200 && /^text\/html/.test(headers.get('content-type') ?? '')
    return { address, at, status, sha256, headers, text: isText ? new TextDecoder().decode(bytes) : '' }
  } catch (error) {
    const cause = error instanceof Error && error.cause instanceof Error ? error.cause.message : String(error)
    return { address, at, status: 0, sha256: '', headers: new Headers(), text: '', error: cause }
  }
}
