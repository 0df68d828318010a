/** Characters of a line that a headline is parted into where none of its halves fits one. */
const brokenLine = 11
/** Characters of the longest half that still stands whole in one line of a phone. */
const wholeHalf = 13

/**
 * The halves of a headline as they may stand one above the other: as the author parted them, and a half that was typed as
 * one string at its blanks between Chinese words.
 */
export function breakingHalves(halves: readonly string[]): readonly string[] {
  return halves.flatMap((half) => half.split(/(?<=[^\x20-\x7e]) (?=[^\x20-\x7e])/u))
}

/**
 * How many characters wide the longest line of a headline is, from which its size follows: width of the line / this. A half
 * that no phone holds is counted as the even lines that it breaks into, one character longer for what may not be parted.
 */
export function longestLine(halves: readonly string[]): number {
  const lines = breakingHalves(halves).map((half) => {
    const width = widthOf(half)
    if (width <= wholeHalf) return width
    return Math.ceil(width / Math.ceil(width / brokenLine)) + 1
  })
  return Math.max(...lines)
}

/** Width in em: 1 for a Chinese character or mark, about 0.6 for Latin ones. */
function widthOf(text: string): number {
  const width = [...text].reduce((sum, character) => sum + (/[\x20-\x7e·]/.test(character) ? 0.6 : 1), 0)
  return Math.round(width * 10) / 10
}
