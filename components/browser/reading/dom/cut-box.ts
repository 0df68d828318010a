/** From where to where in its line a word stands, and its place on the facsimile: x, y, width, height in 0..1. */
export type WordBox = readonly [from: number, to: number, x: number, y: number, width: number, height: number]

/**
 * The place of that part of a word which lies between two offsets of its line; `undefined` if none does. The characters of a
 * word are as wide as one another, and stand below one another where the box is higher than it is wide.
 */
export function cutBox(
  [from, to, x, y, width, height]: WordBox,
  start: number,
  end: number,
): readonly [number, number, number, number] | undefined {
  const [first, last] = [Math.max(from, start), Math.min(to, end)]
  if (first >= last) return undefined
  const skipped = (first - from) / (to - from)
  const share = (last - first) / (to - from)
  if (height > width && to - from > 1) return [x, y + skipped * height, width, share * height]
  return [x + skipped * width, y, share * width, height]
}
