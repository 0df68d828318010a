import { ideograph, separator, symbol, wordCharacter } from './characters.ts'
import { fieldSeed } from './fields.ts'
import type { Normal } from './normalise.ts'
import {
  hashSeed,
  hashUnit,
  hashUnits,
  loneSpace,
  mix,
  pairSpace,
  type TermKey,
  type TermSpace,
  wordSpace,
} from './term-key.ts'
import { classAt, toUnits, visitTokens } from './tokens.ts'

/** What a term ends with that stands for every word beginning so. */
export const openEnd = '*'
/** Longer beginnings of words are not told apart. */
const longestBeginning = 12
const space = 0x20

/** Told of every term of a text, as often as it occurs. */
export type TermVisitor = (space: TermSpace, fingerprint: number) => void

/** Told of every term as the units from `from` up to `to`; `word` is where its last word begins. */
type ExtentVisitor = (from: number, to: number, word: number) => void

/**
 * Visits all that a text can be found by: every pair of neighbouring ideographs and each alone, every word
 * and its beginnings, and each word with what touches it, so that `5g手`, `共17` and `3.5` are terms too, as
 * is an ideograph with the sign beside it (`完，`).
 * With a prefix the terms are those of one field.
 */
export function visitTerms(
  { units, length }: Pick<Normal, 'units' | 'length'>,
  visit: TermVisitor,
  prefix = '',
): void {
  const seed = prefix === '' ? hashSeed : fieldSeed(prefix)
  visitExtents(units, length, (from, to, word) => {
    if (word >= 0) visitBeginnings(units, from, to, word, seed, visit)
    else if (prefix === '' && to - from === 1 && isIdeograph(units, from, length)) {
      visit(loneSpace, mix(units[from] ?? 0))
    } else if (
      prefix === '' &&
      to - from === 2 &&
      isIdeograph(units, from, length) &&
      isIdeograph(units, to - 1, length)
    ) {
      visit(pairSpace, mix(((units[from] ?? 0) << 16) | (units[to - 1] ?? 0)))
    } else visit(wordSpace, mix(hashUnits(units, from, to, seed)))
  })
}

/**
 * The terms that every text holding `text` must hold; those that lie within others are left out. If its
 * end is `open`, a word there also stands for all that begin so.
 */
export function queryTerms(text: string, open: boolean): readonly string[] {
  const extents: (readonly [from: number, to: number, term: string])[] = []
  visitExtents(toUnits(text), text.length, (from, to, word) => {
    const isOpen = open && word >= 0 && to === text.length
    const term = isOpen
      ? `${text.slice(from, Math.min(to, word + longestBeginning))}${openEnd}`
      : text.slice(from, to)
    extents.push([from, to, term])
  })
  const outer = extents.filter(
    ([from, to], at) => !extents.some(([start, end], other) => other !== at && start <= from && to <= end),
  )
  return [...new Set(outer.map(([, , term]) => term))]
}

/** Where a term is looked up; one of a field begins with the field's prefix, an open one has lost its `*`. */
export function keyOf(term: string): TermKey {
  const units = toUnits(term)
  const areIdeographs =
    term.length <= 2 && Array.from(units).every((_, at) => isIdeograph(units, at, units.length))
  if (areIdeographs && term.length === 1) return { space: loneSpace, fingerprint: mix(units[0] ?? 0) }
  if (areIdeographs) return { space: pairSpace, fingerprint: mix(((units[0] ?? 0) << 16) | (units[1] ?? 0)) }
  return { space: wordSpace, fingerprint: mix(hashUnits(units, 0, units.length)) }
}

function visitExtents(units: ArrayLike<number>, length: number, visit: ExtentVisitor): void {
  let from = 0
  let to = -1
  let before: number = separator
  let last: readonly [kind: number, start: number] = [separator, -1]
  visitTokens(units, length, (kind, start, end) => {
    if (isSentenceEdge(units, last, kind, start)) visit(last[1], end, -1)
    last = [kind, start]
    const isLink = kind === separator && before === wordCharacter && to === start && units[start] !== space
    if (isLink) return
    const touches = to === start || (kind === wordCharacter && before === wordCharacter && to + 1 === start)
    const word = kind === wordCharacter ? start : -1
    if (kind !== separator) visit(start, end, word)
    if (touches && before !== separator && (kind === ideograph || kind === wordCharacter))
      visit(from, end, word)
    from = start
    to = end
    before = kind === symbol ? separator : kind
  })
}

/** Whether an ideograph and a sign stand side by side, such as 完，or 《中. */
function isSentenceEdge(
  units: ArrayLike<number>,
  [before, at]: readonly [number, number],
  kind: number,
  start: number,
): boolean {
  if (before === ideograph && kind === separator) return isSign(units[start])
  return before === separator && kind === ideograph && at >= 0 && isSign(units[at])
}

/** Half a character is no sign, as with its other half it may be a letter. */
function isSign(unit = space): boolean {
  return unit !== space && (unit & 0xf800) !== 0xd800
}

function visitBeginnings(
  units: ArrayLike<number>,
  from: number,
  to: number,
  word: number,
  seed: number,
  visit: TermVisitor,
): void {
  let hash = hashUnits(units, from, word, seed)
  for (let at = word; at < to; at++) {
    hash = hashUnit(hash, units[at] ?? 0)
    const isWhole = at === to - 1
    if (isWhole) visit(wordSpace, mix(hash))
    else if (at - word < longestBeginning) visit(wordSpace, mix(hashUnit(hash, openEnd.charCodeAt(0))))
  }
}

function isIdeograph(units: ArrayLike<number>, at: number, length: number): boolean {
  return classAt(units, at, length) === ideograph
}
