import type { remark } from 'remark'
import { isBehindSurname } from './masked-names.ts'
import { followsComma, isEmphasis, isStar, type StarRun } from './star-rules.ts'

const asterisk = 42
const underscore = 95

/** Micromark's types, taken from what remark may be given. */
type Data = Parameters<ReturnType<typeof remark>['data']>[1] extends infer Value ? Value : never
type Extension = Extract<Data, readonly { insideSpan?: unknown }[]>[number]
type Construct = NonNullable<NonNullable<NonNullable<Extension['insideSpan']>['null']>[number]>
type Resolver = NonNullable<Construct['resolveAll']>
type Event = Parameters<Resolver>[0][number]
type Context = Parameters<Resolver>[1]
type Token = Event[1]

/** Stars that the parser has found, and what becomes of them. */
interface Run extends StarRun {
  readonly token: Token
  /** Stars of it that are not paired yet. */
  left: number
  opens: boolean
  closes: boolean
  /** It would have closed what is no emphasis; so it is perhaps a star itself. */
  isDoubtful: boolean
}

/**
 * Micromark extension that lets stars be stars where no newspaper means emphasis (`star-rules.ts`): else two of them
 * in a paragraph vanish and set what lies between in bold or italics. `extensions` hold the one that pairs stars.
 */
export function keepStars(extensions: readonly Extension[]): Extension {
  const attention = extensions.map(({ text }) => text?.[asterisk]).findLast((found) => found !== undefined)
  if (!attention || Array.isArray(attention))
    throw new Error('an extension should read emphasis, but none does')
  const construct = {
    ...attention,
    resolveAll: (events: Event[], context: Context) => {
      settleStars(events, context)
      return attention.resolveAll?.(events, context) ?? events
    },
  }
  return { text: { [asterisk]: construct, [underscore]: construct }, insideSpan: { null: [construct] } }
}

/** Takes from the stars that stand for themselves that they may open or close. */
function settleStars(events: Event[], context: Context): void {
  const runs = runsOf(events, context)
  for (const { token } of runs.filter(isStar)) token._open = token._close = false
  for (const { token } of behindNames(runs)) token._open = token._close = false
  // Without a fault the parser pairs them itself.
  if (pairAll(runs)) return
  for (const { token, opens, closes } of runs) {
    token._open = opens
    token._close = closes
  }
}

function runsOf(events: Event[], context: Context): readonly Run[] {
  const isRun = ([what, token]: Event) => what === 'enter' && token.type === 'attentionSequence'
  const tokens = events
    .filter((event) => isRun(event) && context.sliceSerialize(event[1]).startsWith('*'))
    .map(([, token]) => token)
  const [first, last] = [events[0], events.at(-1)]
  if (!first || !last) return []
  const starts = [first[1].start, ...tokens.map(({ end }) => end)]
  const ends = [...tokens.map(({ start }) => start), last[1].end]
  const texts = starts.map((start, index) => {
    const end = ends[index] ?? start
    // At the end of a text micromark has nothing to cut.
    return start.offset === end.offset ? '' : context.sliceSerialize({ start, end })
  })
  return tokens.map((token, index) => {
    const length = token.end.offset - token.start.offset
    const run = { token, length, left: length, before: texts[index] ?? '', after: texts[index + 1] ?? '' }
    return { ...run, opens: false, closes: false, isDoubtful: false }
  })
}

/** Stars behind surnames, if the others pair without them and would not with them: `**居民张**获奖。**昨天`. */
function behindNames(runs: readonly Run[]): readonly Run[] {
  const paired = runs.filter(({ token }) => token._open || token._close)
  const names = paired.filter(({ before }) => isBehindSurname(before))
  if (names.length === 0 || pairInTurn(paired)) return []
  return pairInTurn(paired.filter((run) => !names.includes(run))) ? names : []
}

/** Whether one opens and the next closes, to the end, each where an author would put it. */
function pairInTurn(runs: readonly Run[]): boolean {
  return runs.every((run, index) => {
    if (index % 2 === 0) return run.token._open && index + 1 < runs.length && !isBehindSurname(run.before)
    const opening = runs[index - 1]
    if (!opening || !run.token._close || run.length !== opening.length) return false
    return !followsComma(run) && isEmphasis(opening, run, undefined)
  })
}

/** Pairs the runs as CommonMark says, but for those that mean no emphasis; whether there were none such. */
function pairAll(runs: readonly Run[]): boolean {
  let isFaultless = true
  const open = new Set<Run>()
  for (const [at, closing] of runs.entries()) {
    while (closing.token._close && closing.left > 0) {
      const opening = openingOf(closing, open)
      if (!opening) break
      const isNext = runs[at - 1] === opening
      if (isMeant(opening, closing, isNext ? closing.before : undefined)) pair(opening, closing, open)
      else {
        isFaultless = false
        closing.isDoubtful = true
        open.delete(opening)
        break
      }
    }
    if (closing.token._open && closing.left > 0) open.add(closing)
  }
  return isFaultless
}

/** The nearest run before that may open what this one closes, by CommonMark's rule of three. */
function openingOf(closing: Run, open: ReadonlySet<Run>): Run | undefined {
  return [...open].findLast((opening) => {
    const mayDoBoth = opening.token._close || closing.token._open
    return !mayDoBoth || closing.left % 3 === 0 || (opening.left + closing.left) % 3 !== 0
  })
}

function isMeant(opening: Run, closing: Run, between: string | undefined): boolean {
  return isEmphasis(opening, closing, between) && !(opening.isDoubtful && followsComma(closing))
}

/** What opened inside of a pair and was not closed there is no longer open. */
function pair(opening: Run, closing: Run, open: Set<Run>): void {
  const used = Math.min(opening.left, closing.left, 2)
  opening.left -= used
  closing.left -= used
  opening.opens = closing.closes = true
  for (const inside of [...open].slice([...open].indexOf(opening) + 1)) open.delete(inside)
  if (opening.left === 0) open.delete(opening)
}
