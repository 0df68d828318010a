import { classOf, ideograph } from '../text/characters.ts'
import type { Normal } from '../text/normalise.ts'
import { syllablePair } from '../text/sound-terms.ts'
import { wordSpace } from '../text/term-key.ts'
import { keyOf, type TermVisitor } from '../text/terms.ts'
import { readingsOf } from './syllables.ts'

// Syllables by their numbers: to look a number up costs half as much as a string.
const syllables: string[] = []
const numbersOfUnits = new Map<number, readonly number[]>()
const fingerprints = new Map<number, number>()
const syllableBits = 12

/** Visits every two syllables that follow each other in a text, spaces between characters left out. */
export function visitSounds({ units, length }: Normal, visit: TermVisitor): void {
  let before: readonly number[] = []
  for (let at = 0; at < length; at++) {
    const unit = units[at] ?? 0
    if (unit === 0x20) continue
    const readings = classOf(unit) === ideograph ? numbersOf(unit) : []
    for (const one of before) {
      for (const other of readings) visit(wordSpace, fingerprintOf(one, other))
    }
    before = readings
  }
}

/** The syllables that a character may be read as. */
function numbersOf(unit: number): readonly number[] {
  const known = numbersOfUnits.get(unit)
  if (known !== undefined) return known
  const numbers = readingsOf(String.fromCharCode(unit)).map(toNumber)
  numbersOfUnits.set(unit, numbers)
  return numbers
}

function toNumber(syllable: string): number {
  const known = syllables.indexOf(syllable)
  return known === -1 ? syllables.push(syllable) - 1 : known
}

function fingerprintOf(one: number, other: number): number {
  const pair = (one << syllableBits) | other
  const known = fingerprints.get(pair)
  if (known !== undefined) return known
  const { fingerprint } = keyOf(syllablePair(syllables[one] ?? '', syllables[other] ?? ''))
  fingerprints.set(pair, fingerprint)
  return fingerprint
}
