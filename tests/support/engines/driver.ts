/** One open window of a browser, by the little that a reader does with it. */
export interface Driver {
  /** Goes to an address and waits until the page is loaded. */
  open(url: string): Promise<void>
  /** The value of an expression in the page, as JSON can say it; a promise is waited for. */
  evaluate(expression: string): Promise<unknown>
  /** Presses and lets go at a point of the window, in CSS pixels. */
  tap(x: number, y: number): Promise<void>
  /** Types into what has the focus. */
  write(text: string): Promise<void>
  back(): Promise<void>
  /** Errors of scripts and messages of errors that pages have logged so far. */
  errors(): readonly string[]
  close(): Promise<void>
}

/** A kind of browser that the journey is made in. */
export interface Engine {
  readonly name: string
  /** How an editor gets it, said where it is missing. */
  readonly install: string
  isInstalled(): boolean
  /** Starts it with a profile of its own and a window so many CSS pixels wide. */
  start(width: number): Promise<Driver>
}
