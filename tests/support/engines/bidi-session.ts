import { TextSocket } from './websocket.ts'

interface Message {
  readonly id?: number
  readonly type: 'success' | 'error' | 'event'
  readonly method?: string
  readonly params?: unknown
  readonly result?: unknown
  readonly error?: string
  readonly message?: string
}

// A page that is never loaded is a failure with a name, not a run that does not end.
const patience = 30_000

/** Questions to a browser and its answers, by WebDriver BiDi (https://w3c.github.io/webdriver-bidi/). */
export class BidiSession {
  readonly #waiting = new Map<number, (message: Message) => void>()
  readonly #onEvent: (method: string, params: unknown) => void
  #socket: TextSocket | undefined
  #last = 0

  private constructor(onEvent: (method: string, params: unknown) => void) {
    this.#onEvent = onEvent
  }

  static async open(url: string, onEvent: (method: string, params: unknown) => void): Promise<BidiSession> {
    const self = new BidiSession(onEvent)
    self.#socket = await TextSocket.open(
      url,
      (text) => self.#take(JSON.parse(text)),
      () => self.#abandon(),
    )
    return self
  }

  /** Throws what the browser says against it, or if it says nothing. */
  async ask<T>(method: string, params: object): Promise<T> {
    const id = ++this.#last
    const answer = new Promise<Message>((resolve) => {
      const late = setTimeout(() => resolve({ type: 'error', error: 'no answer' }), patience)
      this.#waiting.set(id, (message) => {
        clearTimeout(late)
        resolve(message)
      })
    })
    this.#socket?.send(JSON.stringify({ id, method, params }))
    const { type, error, message, result } = await answer
    this.#waiting.delete(id)
    if (type === 'error') throw new Error(`${method}: ${error}: ${message}`)
    return result as T
  }

  close(): void {
    this.#socket?.close()
  }

  #take(message: Message): void {
    if (message.id === undefined) this.#onEvent(message.method ?? '', message.params)
    else this.#waiting.get(message.id)?.(message)
  }

  #abandon(): void {
    for (const answer of this.#waiting.values()) answer({ type: 'error', error: 'the browser has gone' })
  }
}
