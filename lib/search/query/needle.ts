import { separator, wordCharacter } from '../text/characters.ts'
import { paddedForms } from '../text/close-blanks.ts'
import { isNumeral, otherSpellings } from '../text/numerals.ts'
import { classAt, toUnits } from '../text/tokens.ts'

/** Each costs look-ups; the literal ones come first. */
const mostNeedles = 16

/** How far a needle's end may touch what stands beside it in the text. */
type Edge = 'free' | 'whole' | 'number'

/** A normalised text to be found, with what may not touch its two ends. */
export interface Needle {
  readonly text: string
  readonly start: Edge
  readonly end: Edge
  /** Whether the word at its end stands for longer ones that begin so. */
  readonly isOpen: boolean
}

/**
 * What finds a normalised query word: itself, and the other ways to write its numbers. Letters and digits
 * match as whole runs; with `isOpen` the last of them also as a beginning.
 */
export function toNeedles(text: string, isOpen: boolean): readonly Needle[] {
  const needles = paddedForms(text).map((form) => needlesOf(form, isOpen))
  return [...needles.map(([literal]) => literal), ...needles.flatMap(([, ...others]) => others)].slice(
    0,
    mostNeedles,
  )
}

function needlesOf(text: string, isOpen: boolean): readonly [Needle, ...Needle[]] {
  const literal = { text, start: edge(text, 0), end: edge(text, text.length - 1), isOpen: false }
  const opened: Needle = { ...literal, end: 'free', isOpen: true }
  const spelled = otherSpellings(text).map((spelling): Needle => {
    return {
      text: spelling,
      start: numberEdge(spelling, 0),
      end: numberEdge(spelling, spelling.length - 1),
      isOpen: false,
    }
  })
  return [literal, ...(isOpen && literal.end === 'whole' ? [opened] : []), ...spelled]
}

/** What finds a normalised text whole: a number at its end is no part of a longer one, in Chinese numerals either. */
export function toWholeNumbers(text: string): readonly Needle[] {
  return toNeedles(text, false).map((needle) => ({
    ...needle,
    start: numberEdge(needle.text, 0),
    end: numberEdge(needle.text, needle.text.length - 1),
  }))
}

/** Where a needle next stands in normalised text, or -1. */
export function indexOfNeedle(text: string, needle: Needle, from = 0): number {
  let at = text.indexOf(needle.text, from)
  while (at >= 0) {
    if (isFree(text, at - 1, needle.start, -1) && isFree(text, at + needle.text.length, needle.end, 1))
      return at
    at = text.indexOf(needle.text, at + 1)
  }
  return -1
}

/** *Found*: whether normalised text contains a normalised query word. All recall and precision is by this. */
export function isFound(text: string, needles: readonly Needle[]): boolean {
  return needles.some((needle) => indexOfNeedle(text, needle) >= 0)
}

function edge(text: string, at: number): Edge {
  return isWordAt(text, at) ? 'whole' : 'free'
}

function numberEdge(text: string, at: number): Edge {
  return isNumeral(text[at]) ? 'number' : edge(text, at)
}

/** Whether the character beside a needle, outwards by `step`, lets the needle's end stand there. */
function isFree(text: string, at: number, edge: Edge, step: 1 | -1): boolean {
  if (edge === 'free' || at < 0 || at >= text.length) return true
  if (isWordAt(text, at)) return false
  if (edge === 'whole') return true
  const isDecimal = text[at] === '.' && /[0-9]/.test(text[at + step] ?? '')
  return !isNumeral(text[at]) && !isDecimal
}

function isWordAt(text: string, at: number): boolean {
  const units = toUnits(text.slice(Math.max(0, at - 1), at + 2))
  const middle = Math.min(1, at)
  const isLow = middle > 0 && ((units[middle] ?? 0) & 0xfc00) === 0xdc00
  const kind = classAt(units, isLow ? middle - 1 : middle, units.length)
  return kind !== separator && kind === wordCharacter
}
