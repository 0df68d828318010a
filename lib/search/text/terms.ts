import { ideograph, isLowSurrogate, isParticle, wordCharacter } from './characters.ts'
import { fieldSeed } from './fields.ts'
import type { Normal } from './normalise.ts'
import { visitExtents } from './term-extents.ts'
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
import { classAt, toUnits } from './tokens.ts'

/** What a term ends with that stands for every word beginning so. */
export const openEnd = '*'
/** Longer beginnings of words are not told apart. */
const longestBeginning = 12

/** Told of every term of a text, as often as it occurs. */
export type TermVisitor = (space: TermSpace, fingerprint: number) => void

/**
 * Visits all that a text can be found by:
 * - each ideograph, every pair of neighbouring ones, and three around a particle (`会的建`);
 * - each word, its beginnings, and the word with what touches it (`5g手`, `共17`, `3.5`);
 * - an ideograph or a word with the sign beside it (`完，`), and two ideographs around a sign (`完，次`).
 *
 * Terms with a particle or a sign in them are there because the pairs of a particle stand in nearly every document:
 * alone they would leave thousands of texts to read. With a prefix the terms are those of one field.
 */
export function visitTerms(
  { units, length }: Pick<Normal, 'units' | 'length'>,
  visit: TermVisitor,
  prefix = '',
): void {
  const seed = prefix === '' ? hashSeed : fieldSeed(prefix)
  const visitWord = (from: number, to: number) => visit(wordSpace, mix(hashUnits(units, from, to, seed)))
  visitExtents(units, length, {
    run(from, to) {
      if (prefix === '') visitRun(units, from, to, visit)
      else visitParts(units, from, to, visitWord)
    },
    extent(from, to, word) {
      if (word < 0) visitWord(from, to)
      else visitBeginnings(units, from, to, word, seed, visit)
    },
  })
}

/**
 * The terms that every text holding `text` must hold; those that lie within others are left out. If its
 * end is `open`, a word there also stands for all that begin so.
 */
export function queryTerms(text: string, open: boolean): readonly string[] {
  const extents: (readonly [from: number, to: number, term: string])[] = []
  const units = toUnits(text)
  const extent = (from: number, to: number, word = -1) => {
    const isOpen = open && word >= 0 && to === text.length
    // A sign with a word behind it is a term for whole words only.
    if (open && word < 0 && to === text.length && endsInWord(units)) return
    const term = isOpen
      ? `${text.slice(from, Math.min(to, word + longestBeginning))}${openEnd}`
      : text.slice(from, to)
    extents.push([from, to, term])
  }
  visitExtents(units, text.length, { extent, run: (from, to) => visitParts(units, from, to, extent) })
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

/** Terms of a run without a field: each ideograph, and every two. */
function visitRun(units: ArrayLike<number>, from: number, to: number, visit: TermVisitor): void {
  let before = units[from] ?? 0
  visit(loneSpace, mix(before))
  for (let at = from + 1; at < to; at++) {
    const unit = units[at] ?? 0
    visit(loneSpace, mix(unit))
    visit(pairSpace, mix((before << 16) | unit))
    if (at + 1 < to && isParticle(unit)) visit(wordSpace, mix(hashUnits(units, at - 1, at + 2)))
    before = unit
  }
}

/** Where those terms stand. */
function visitParts(
  units: ArrayLike<number>,
  from: number,
  to: number,
  visit: (from: number, to: number) => void,
): void {
  for (let at = from; at < to; at++) {
    visit(at, at + 1)
    if (at > from) visit(at - 1, at + 1)
    if (at > from && at + 1 < to && isParticle(units[at] ?? 0)) visit(at - 1, at + 2)
  }
}

function endsInWord(units: Uint16Array): boolean {
  const last = units.length - 1
  const at = last > 0 && isLowSurrogate(units[last] ?? 0) ? last - 1 : last
  return classAt(units, at, units.length) === wordCharacter
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
