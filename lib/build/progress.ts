import { tell as toStandardError } from './tell.ts'

const interval = 5000

/** Counts the items of a long step. */
export interface Progress {
  /** One more is done. */
  step(): void
}

/**
 * Tells every five seconds how many of so many are done and how long the rest will take, as long as those so
 * far. A short step says nothing.
 */
export function startProgress(
  what: string,
  total: number,
  tell: (line: string) => void = toStandardError,
): Progress {
  const start = performance.now()
  let told = start
  let done = 0
  return {
    step() {
      done += 1
      const now = performance.now()
      if (now - told < interval || done === total) return
      told = now
      const seconds = ((now - start) / done / 1000) * (total - done)
      tell(`${what}: ${done} of ${total}, about ${formatSeconds(seconds)} left`)
    },
  }
}

function formatSeconds(seconds: number): string {
  return seconds < 90 ? `${Math.ceil(seconds)} s` : `${Math.ceil(seconds / 60)} min`
}
