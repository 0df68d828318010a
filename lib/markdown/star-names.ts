const asterisk = 42
const capitalS = 83
const capitalT = 84

/** The part of micromark's construct interface that is used here. */
type Code = number | null
type State = (code: Code) => State | undefined
interface Effects {
  enter(type: 'data'): unknown
  exit(type: 'data'): unknown
  consume(code: Code): void
}

/**
 * Micromark extension that lets the star of a share under delisting risk (`*ST长生、*ST康得`) be a star: two
 * of them in one paragraph would otherwise vanish and set what lies between them in italics.
 */
export const starNames = {
  text: {
    [asterisk]: { name: 'starName', tokenize, previous: (code: Code): boolean => code !== asterisk },
  },
}

function tokenize(effects: Effects, ok: State, nok: State): State {
  const expect = (wanted: number, next: State): State => {
    return (code) => {
      if (code !== wanted) return nok(code)
      effects.consume(code)
      return next
    }
  }
  const end: State = (code) => {
    if (code === null || code < 0x3400 || code > 0x9fff) return nok(code)
    effects.exit('data')
    return ok(code)
  }
  return (code) => {
    effects.enter('data')
    return expect(asterisk, expect(capitalS, expect(capitalT, end)))(code)
  }
}
