/**
 * A term is looked up by a 32-bit fingerprint in one of three spaces. Fingerprints of pairs and of lone
 * ideographs are one to one, so these can't be mistaken for each other. Two words may share one: both then
 * hold the documents of either, and reading the text tells them apart, as with every candidate.
 */
export interface TermKey {
  readonly space: TermSpace
  readonly fingerprint: number
}

/** Two ideographs; one ideograph, kept apart as only one-character words need it; all else. */
export const termSpaces = ['pair', 'lone', 'word'] as const
export type TermSpace = 0 | 1 | 2
export const pairSpace = 0
export const loneSpace = 1
export const wordSpace = 2

/** What a hash of units begins with, for a text's own words and for those of one field. */
export const hashSeed = 0x811c9dc5

/** Hash of units `from` up to `to`, to be finished by `mix`; `seed` goes on from an earlier one. */
export function hashUnits(units: ArrayLike<number>, from: number, to: number, seed = hashSeed): number {
  let hash = seed
  for (let at = from; at < to; at++) hash = hashUnit(hash, units[at] ?? 0)
  return hash
}

/** FNV-1a, a unit at a step. */
export function hashUnit(hash: number, unit: number): number {
  return Math.imul(hash ^ unit, 0x01000193)
}

/** Spreads 32 bits over 32 bits, one to one (the end of MurmurHash3). */
export function mix(value: number): number {
  let hash = value
  hash = Math.imul(hash ^ (hash >>> 16), 0x85ebca6b)
  hash = Math.imul(hash ^ (hash >>> 13), 0xc2b2ae35)
  return (hash ^ (hash >>> 16)) >>> 0
}
