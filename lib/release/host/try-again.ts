import { setTimeout } from 'node:timers/promises'

interface Again {
  readonly tries: number
  /** Whether a fault may be gone in a moment. */
  readonly isWorthIt: (error: unknown) => boolean
  /** Milliseconds before the second try; each pause is twice the one before. */
  readonly pause?: number
}

/** Does something until it is done, its fault is a lasting one, or it was tried that often; throws the last fault. */
export async function tryAgain<Result>(
  work: () => Promise<Result>,
  { tries, isWorthIt, pause = 1000 }: Again,
): Promise<Result> {
  for (let tried = 1; ; tried += 1) {
    try {
      return await work()
    } catch (error) {
      if (tried >= tries || !isWorthIt(error)) throw error
      await setTimeout(pause * 2 ** (tried - 1))
    }
  }
}
