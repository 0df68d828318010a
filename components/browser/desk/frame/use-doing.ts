import { useState } from 'preact/hooks'

/** Something that a button does and that takes a while, and why it failed if it did. */
export interface Doing {
  readonly isBusy: boolean
  readonly error?: string
  readonly run: (act: () => Promise<unknown>) => void
}

/** Runs one thing at a time; a second press while it runs does nothing. */
export function useDoing(): Doing {
  const [state, setState] = useState<{ isBusy: boolean; error?: string }>({ isBusy: false })
  const run = (act: () => Promise<unknown>) => {
    if (state.isBusy) return
    setState({ isBusy: true })
    act().then(
      () => setState({ isBusy: false }),
      (error: Error) => setState({ isBusy: false, error: error.message }),
    )
  }
  return { ...state, run }
}
