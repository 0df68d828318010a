import type { EngineProcess } from './engine-process.ts'

// A page that is never loaded is a failure with a name, not a run that does not end.
const patience = 30_000

type Method = 'GET' | 'POST' | 'DELETE'

/** A session of W3C WebDriver (https://www.w3.org/TR/webdriver2/) with a driver that listens on a port. */
export class WebDriverSession {
  readonly #base: string

  private constructor(base: string) {
    this.#base = base
  }

  /** Waits until the driver answers, and has it start the browser. */
  static async open(engine: EngineProcess, port: number, capabilities: object): Promise<WebDriverSession> {
    const server = `http://127.0.0.1:${port}`
    await engine.waitFor('the answer of the driver', () =>
      send('GET', `${server}/status`).catch(() => undefined),
    )
    const body = { capabilities: { alwaysMatch: capabilities } }
    const { sessionId } = (await send('POST', `${server}/session`, body)) as { sessionId: string }
    return new WebDriverSession(`${server}/session/${sessionId}`)
  }

  /** The value of the answer. Throws what the browser says against it, or if it says nothing. */
  ask(method: Method, path: string, body?: object): Promise<unknown> {
    return send(method, this.#base + path, body)
  }
}

async function send(method: Method, url: string, body?: object): Promise<unknown> {
  const response = await fetch(url, {
    method,
    headers: { 'Content-Type': 'application/json' },
    signal: AbortSignal.timeout(patience),
    ...(body && { body: JSON.stringify(body) }),
  })
  const { value } = (await response.json()) as { value: { error?: string; message?: string } | null }
  if (value?.error !== undefined) throw new Error(`${method} ${url}: ${value.error}: ${value.message}`)
  return value
}
