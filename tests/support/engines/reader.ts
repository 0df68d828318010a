import { setTimeout as sleep } from 'node:timers/promises'
import type { Driver } from './driver.ts'

// Long, for a busy machine takes its time over steps that are right.
const patience = 15_000

type Json = string | number | boolean | null | readonly Json[] | { readonly [key: string]: Json }

/** A reader before the window of any engine: does things by what is seen in the page. */
export class Reader {
  readonly driver: Driver

  constructor(driver: Driver) {
    this.driver = driver
  }

  /** Calls a function in the page. It is sent as text, so that it knows nothing but its parameters. */
  async run<Parameters extends readonly Json[], T>(
    action: (...parameters: Parameters) => T | Promise<T>,
    ...parameters: Parameters
  ): Promise<T> {
    const list = parameters.map((parameter) => JSON.stringify(parameter)).join(', ')
    // tsx has functions named by a helper of its own, which the page lacks.
    return (await this.driver.evaluate(`((__name) => (${action})(${list}))((own) => own)`)) as T
  }

  /** Waits until a function in the page gives something, and gives that; throws what should have been. */
  async until<Parameters extends readonly Json[], T>(
    what: string,
    action: (...parameters: Parameters) => T | Promise<T>,
    ...parameters: Parameters
  ): Promise<NonNullable<T>> {
    const end = performance.now() + patience
    let last: unknown
    while (performance.now() < end) {
      // Between two pages there is none to ask.
      last = await this.run(action, ...parameters).catch((error: unknown) => error)
      if (last && !(last instanceof Error)) return last as NonNullable<T>
      await sleep(100)
    }
    throw new Error(`${what}, but there is ${last instanceof Error ? last.message : JSON.stringify(last)}`)
  }

  /** Presses the first visible element of a selector, with just these words in it if words are given. */
  async tap(selector: string, words = ''): Promise<void> {
    const { x, y } = await this.until(
      `${selector} ${words} should stand still`,
      findStanding,
      selector,
      words,
    )
    await this.driver.tap(x, y)
  }
}

/**
 * Scrolls to the middle of an element, and tells where in the window that is, if it stands there still when some
 * frames have been drawn: what is pressed too early is pressed where it was.
 */
async function findStanding(
  selector: string,
  words: string,
): Promise<{ readonly x: number; readonly y: number } | null> {
  const all = [...document.querySelectorAll(selector)]
  const found = all.find(
    (element) => element.getClientRects().length > 0 && (!words || element.textContent?.trim() === words),
  )
  if (!found || document.readyState !== 'complete' || document.fonts.status === 'loading') return null
  found.scrollIntoView({ block: 'center', behavior: 'instant' })
  const [before] = found.getClientRects()
  for (let frame = 0; frame < 10; frame++) await new Promise(requestAnimationFrame)
  const [box] = found.getClientRects()
  if (!before || !box || Math.abs(before.x - box.x) + Math.abs(before.y - box.y) > 1) return null
  return { x: box.x + box.width / 2, y: box.y + box.height / 2 }
}
