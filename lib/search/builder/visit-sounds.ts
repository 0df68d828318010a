import { classOf, ideograph } from '../characters.ts'
import type { Normal } from '../normalise.ts'
import { syllablePair } from '../sound-terms.ts'
import { wordSpace } from '../term-key.ts'
import { keyOf, type TermVisitor } from '../terms.ts'
import { readingsOf } from './syllables.ts'

const fingerprints = new Map<string, number>()

/** Visits every two syllables that follow each other in a text, spaces between characters left out. */
export function visitSounds({ units, length }: Normal, visit: TermVisitor): void {
  let before: readonly string[] = []
  for (let at = 0; at < length; at++) {
    const unit = units[at] ?? 0
    if (unit === 0x20) continue
    const readings = classOf(unit) === ideograph ? readingsOf(String.fromCharCode(unit)) : []
    for (const one of before) {
      for (const other of readings) visit(wordSpace, fingerprintOf(syllablePair(one, other)))
    }
    before = readings
  }
}

function fingerprintOf(term: string): number {
  const known = fingerprints.get(term)
  if (known !== undefined) return known
  const { fingerprint } = keyOf(term)
  fingerprints.set(term, fingerprint)
  return fingerprint
}
