/** What a character is to search: it parts words, is a word's piece, or is a word by itself. */
export const separator = 0
/** Written without spaces between words: Han, kana, Hangul, Thai …, and private use (characters lost in a PDF). */
export const ideograph = 1
/** Letters and digits of scripts that have words. */
export const wordCharacter = 2
/** Emoji, signs such as ★ and ℃'s °: each a term by itself. */
export const symbol = 3

export type CharacterClass = 0 | 1 | 2 | 3

// Ranges, not \p{Script=Han}: builder and browser may know different versions of Unicode.
const ideographRanges = [
  [0x3005, 0x3007],
  [0x3021, 0x3029],
  [0x3038, 0x303b],
  [0x3041, 0x3096],
  [0x309d, 0x309f],
  [0x30a1, 0x30fa],
  [0x30fc, 0x30ff],
  [0x3105, 0x312f],
  [0x3400, 0x4dbf],
  [0x4e00, 0x9fff],
  [0xac00, 0xd7a3],
  [0xe000, 0xfaff],
  [0x0e00, 0x0eff],
  [0x1000, 0x109f],
  [0x1780, 0x17df],
  [0x20000, 0x3ffff],
  [0xf0000, 0x10ffff],
] as const

/** The ideographs that stand beside any other: pairs with one of them tell little. */
const particles = new Uint8Array(0x10000)
for (const particle of '的一是在不了有和为与等对将以中上') particles[particle.charCodeAt(0)] = 1

const letterOrDigit = /[\p{L}\p{N}\p{M}]/u
const sign = /[\p{So}\p{Sc}]|[^\0-\x7f\P{Sm}]/u
const known = new Uint8Array(0x10000)

/** Class of a code point of normalised text. */
export function classOf(codePoint: number): CharacterClass {
  if (codePoint > 0xffff) return computeClass(codePoint)
  const cached = known[codePoint]
  if (cached) return (cached - 1) as CharacterClass
  const computed = computeClass(codePoint)
  known[codePoint] = computed + 1
  return computed
}

/** Whether a UTF-16 unit is an ideograph that stands beside any other. */
export function isParticle(unit: number): boolean {
  return particles[unit] === 1
}

/** Whether a UTF-16 unit is the second half of a character outside the Basic Multilingual Plane. */
export function isLowSurrogate(unit: number): boolean {
  return (unit & 0xfc00) === 0xdc00
}

/** Whether a UTF-16 unit is a digit 0–9. */
export function isDigit(unit: number): boolean {
  return unit >= 0x30 && unit <= 0x39
}

function computeClass(codePoint: number): CharacterClass {
  if (ideographRanges.some(([first, last]) => codePoint >= first && codePoint <= last)) return ideograph
  const character = String.fromCodePoint(codePoint)
  if (letterOrDigit.test(character)) return wordCharacter
  return sign.test(character) ? symbol : separator
}
