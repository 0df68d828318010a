import { classOf, ideograph, separator, symbol, wordCharacter } from './characters.ts'
import { classAt, endOfWord, widthAt } from './tokens.ts'

/** Told of the places of all terms in a text. */
export interface ExtentVisitor {
  /** A run of ideographs: each of them is a term, and every two neighbours. */
  run(from: number, to: number): void
  /** Any other term from unit `from` up to `to`; `word` is where a word at its end begins, else -1. */
  extent(from: number, to: number, word: number): void
}

const space = 0x20

/** What may stand before a piece, beside the four classes of characters: a separator that tells more. */
const afterIdeograph = 4
/** A single sign behind a word, which a further word goes on from: the point of 3.5. */
const afterWord = 5

/** A separator that is a sign makes a term with the ideograph or the word beside it: `完，` and `，次`. */
const beside = 1
/** Two ideographs make a term over the sign between them: `完，次`. */
const across = 2
/** A piece makes a term with the one before it: `5g手`, `3.5`. */
const joined = 4

/** How a piece touches what stands before it: a row for each that may stand before, a column for each class. */
const touches = new Uint8Array([
  // separator, ideograph, wordCharacter, symbol behind
  ...[0, beside, beside, 0], // separator
  ...[beside, joined, joined, 0], // ideograph
  ...[beside, joined, joined, 0], // wordCharacter
  ...[0, 0, 0, 0], // symbol
  ...[0, beside | across, beside, 0], // afterIdeograph
  ...[0, beside, beside | joined, 0], // afterWord
])
const classes = 4

/** Visits the places of all terms from left to right; this is where a build of the index spends much of its time. */
export function visitExtents(units: ArrayLike<number>, length: number, visitor: ExtentVisitor): void {
  // Nothing makes a term with a symbol, nor with the beginning of a text.
  let before: number = symbol
  let last = -1
  let lastButOne = -1
  let at = 0
  while (at < length) {
    const kind = classAt(units, at, length)
    const word = kind === wordCharacter ? at : -1
    const end = word < 0 ? at + widthAt(units, at, length) : endOfWord(units, at, length)
    const touch = touches[before * classes + kind] ?? 0
    if (touch & beside && isSign(units[kind === separator ? at : last])) {
      visitor.extent(last, end, -1)
      if (touch & across) visitor.extent(lastButOne, end, -1)
    }
    if (touch & joined) visitor.extent(before === afterWord ? lastButOne : last, end, word)
    before = kind === separator ? separatorBehind(before, end - at, units[at]) : kind
    lastButOne = last
    last = at
    at = end
    if (kind === ideograph && end === last + 1) {
      at = endOfRun(units, last, length)
      visitor.run(last, at)
      last = at - 1
    } else if (kind !== separator) visitor.extent(last, end, word)
  }
}

/** What a separator of so many units is to the piece behind it. */
function separatorBehind(before: number, width: number, unit: number | undefined): number {
  if (before === ideograph) return afterIdeograph
  return before === wordCharacter && width === 1 && unit !== space ? afterWord : separator
}

/** Where the ideographs end that begin here, each of one unit. */
function endOfRun(units: ArrayLike<number>, from: number, length: number): number {
  let end = from + 1
  while (end < length && classOf(units[end] ?? 0) === ideograph) end++
  return end
}

/** Half a character is no sign, as with its other half it may be a letter. */
function isSign(unit = space): boolean {
  return unit !== space && (unit & 0xf800) !== 0xd800
}
