import { inTerminalLanguage, type Language } from '../problems/language.ts'
import { isTerminal, show, tell as toStandardError } from './tell.ts'

/** Counts the items of a long step. */
export interface Progress {
  /** One more is done. */
  step(): void
  /** So many are done, of so many. */
  reach(done: number, total: number): void
}

/**
 * Tells every five seconds how many of so many are done and how long the rest will take, as long as those so
 * far; on a terminal one line that changes five times a second. A short step says nothing.
 */
export function startProgress(what: string, total: number, tell?: (line: string) => void): Progress {
  const sayIt = tell ?? (isTerminal() ? show : toStandardError)
  const interval = sayIt === show ? 200 : 5000
  const start = performance.now()
  let told = start
  let count = 0
  const reach = (done: number, all: number) => {
    count = done
    const now = performance.now()
    if (now - told < interval || done === 0 || done === all) return
    told = now
    const seconds = ((now - start) / done / 1000) * (all - done)
    sayIt(
      inTerminalLanguage({
        zh: `${what}：${done} / ${all}，还要约${formatSeconds(seconds, ['秒', '分钟'])}`,
        en: `${what}: ${done} of ${all}, about ${formatSeconds(seconds, [' s', ' min'])} left`,
      }),
    )
  }
  return { step: () => reach(count + 1, total), reach }
}

/** Begins a step of a build; what is called at its end tells in one line what was done, and in how many seconds. */
export function startStep(): (done: Readonly<Record<Language, string>>) => void {
  const start = performance.now()
  return ({ zh, en }) => {
    const passed = (performance.now() - start) / 1000
    const seconds = passed < 10 ? passed.toFixed(1) : Math.round(passed)
    toStandardError(inTerminalLanguage({ zh: `${zh}（${seconds} 秒）`, en: `${en} (${seconds} s)` }))
  }
}

/** `1 issue`, `2 issues`. */
export function formatCount(count: number, one: string, several = `${one}s`): string {
  return `${count} ${count === 1 ? one : several}`
}

function formatSeconds(seconds: number, [second, minute]: readonly [string, string]): string {
  return seconds < 90 ? `${Math.ceil(seconds)}${second}` : `${Math.ceil(seconds / 60)}${minute}`
}
