import type { CharacterClass } from './characters.ts'
import { classOf, isLowSurrogate, separator, wordCharacter } from './characters.ts'

/** Told of each piece of a text in order: an ideograph, a run of letters and digits, a sign, a separator. */
export type TokenVisitor = (kind: CharacterClass, start: number, end: number) => void

/** Cuts normalised text into pieces that follow each other without a gap. */
export function visitTokens(units: ArrayLike<number>, length: number, visit: TokenVisitor): void {
  let at = 0
  while (at < length) {
    const kind = classAt(units, at, length)
    const end = kind === wordCharacter ? endOfWord(units, at, length) : at + widthAt(units, at, length)
    visit(kind, at, end)
    at = end
  }
}

/** Class of the character that begins at `at`. */
export function classAt(units: ArrayLike<number>, at: number, length: number): CharacterClass {
  const unit = units[at] ?? 0
  if (widthAt(units, at, length) === 1) return (unit & 0xf800) === 0xd800 ? separator : classOf(unit)
  return classOf(((unit & 0x3ff) << 10) + ((units[at + 1] ?? 0) & 0x3ff) + 0x10000)
}

/** The units of a string, for the functions that read a normal form. */
export function toUnits(text: string): Uint16Array {
  return Uint16Array.from({ length: text.length }, (_, at) => text.charCodeAt(at))
}

/** Whether a text has anything that can be looked up. */
export function hasWord(text: string): boolean {
  let found = false
  visitTokens(toUnits(text), text.length, (kind) => {
    if (kind !== separator) found = true
  })
  return found
}

/** Where the letters and digits end that begin here. */
export function endOfWord(units: ArrayLike<number>, from: number, length: number): number {
  let end = from
  while (end < length && classAt(units, end, length) === wordCharacter) end += widthAt(units, end, length)
  return end
}

/** Units of the character that begins at `at`. */
export function widthAt(units: ArrayLike<number>, at: number, length: number): 1 | 2 {
  const isPair =
    ((units[at] ?? 0) & 0xfc00) === 0xd800 && at + 1 < length && isLowSurrogate(units[at + 1] ?? 0)
  return isPair ? 2 : 1
}
