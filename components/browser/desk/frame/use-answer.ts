import { useCallback, useEffect, useState } from 'preact/hooks'
import { type Answer, ask, type RouteName } from '../ask.ts'

/** An answer of the server while it is awaited, given, or refused in a sentence. */
export interface Awaited<Value> {
  readonly value?: Value
  readonly error?: string
  readonly again: () => void
}

/** Asks when a screen opens, and again when it is told to or the message differs. */
export function useAnswer<Name extends RouteName>(name: Name, message: object = {}): Awaited<Answer<Name>> {
  const [state, setState] = useState<{ value?: Answer<Name>; error?: string }>({})
  const [count, setCount] = useState(0)
  const key = JSON.stringify(message)
  useEffect(() => {
    let isWanted = count >= 0
    ask(name, JSON.parse(key)).then(
      (value) => isWanted && setState({ value }),
      (error: Error) => isWanted && setState({ error: error.message }),
    )
    return () => {
      isWanted = false
    }
  }, [name, key, count])
  const again = useCallback(() => setCount((before) => before + 1), [])
  return { ...state, again }
}
