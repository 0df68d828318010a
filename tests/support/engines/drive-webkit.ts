import { tapAt } from './actions.ts'
import type { Driver } from './driver.ts'
import type { EngineProcess } from './engine-process.ts'
import type { WebDriverSession } from './webdriver-session.ts'

/** WebKit by its driver; `zoom` is how many pixels of the window make one CSS pixel. */
export function driveWebKit(engine: EngineProcess, session: WebDriverSession, zoom: number): Driver {
  return {
    open: async (url) => void (await session.ask('POST', '/url', { url })),
    evaluate: (expression) => evaluate(session, expression),
    // Points are counted in pixels of the window.
    tap: async (x, y) =>
      void (await session.ask('POST', '/actions', { actions: [tapAt(x * zoom, y * zoom)] })),
    write: async (text) => {
      const element = Object.values((await session.ask('GET', '/element/active')) as object)[0]
      await session.ask('POST', `/element/${element}/value`, { text })
    },
    back: async () => void (await session.ask('POST', '/back', {})),
    errors: () =>
      engine
        .log()
        .split('\n')
        .filter((line) => /^CONSOLE .*\bERROR\b/.test(line)),
    close: async () => {
      await session.ask('DELETE', '').catch(() => undefined)
      await engine.stop()
    },
  }
}

async function evaluate(session: WebDriverSession, expression: string): Promise<unknown> {
  const script = `const tell = arguments[0]
    Promise.resolve().then(() => (${expression})).then(
      (value) => tell(JSON.stringify({ value })),
      (error) => tell(JSON.stringify({ error: String(error) })),
    )`
  const answer = await session.ask('POST', '/execute/async', { script, args: [] })
  const { value, error } = JSON.parse(String(answer))
  if (error !== undefined) throw new Error(error)
  return value ?? null
}
