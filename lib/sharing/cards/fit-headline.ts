import { breakEvenly, breakRuns, cutLines, toRuns } from './break-lines.ts'

/** A headline in lines at the largest size that its place allows. */
export interface FittedHeadline {
  readonly size: number
  readonly lines: readonly string[]
}

/** The place of a headline, and the sizes it may have. */
export interface HeadlineBox {
  readonly width: number
  readonly height: number
  readonly largest: number
  readonly smallest: number
}

/** Leading of a headline, as on the pages. */
export const headlineLeading = 1.25

/** Width of a text at 1 px. */
type UnitWidth = (text: string) => number

/**
 * Sets a headline as large as it fits. Halves stand whole in lines of their own down to half of the largest size; only
 * then, and where there is but one, they are broken between words. What fits at no size is cut at its end.
 */
export function fitHeadline(
  halves: readonly string[],
  box: HeadlineBox,
  unitWidth: UnitWidth,
): FittedHeadline {
  const sizes = sizesOf(box)
  const fits = ({ size, lines }: FittedHeadline) => lines.length * size * headlineLeading <= box.height
  const whole = sizes
    .filter((size) => halves.length > 1 && size >= box.largest / 2)
    .filter((size) => halves.every((half) => unitWidth(half) * size <= box.width))
    .map((size) => ({ size, lines: halves }))
    .find(fits)
  if (whole) return whole
  const runs = halves.map((half) => toRuns(half, unitWidth))
  const linesAt = (size: number) =>
    runs.reduce((sum, half) => sum + breakRuns(half, box.width / size, unitWidth).length, 0)
  const size = sizes.find((size) => linesAt(size) * size * headlineLeading <= box.height) ?? box.smallest
  const lines = halves.flatMap((half) => breakEvenly(half, box.width / size, unitWidth))
  return { size, lines: cutLines(lines, Math.floor(box.height / (size * headlineLeading))) }
}

function sizesOf({ largest, smallest }: HeadlineBox): readonly number[] {
  const steps = Math.floor((largest - smallest) / 2)
  return Array.from({ length: steps + 1 }, (_, step) => largest - 2 * step)
}
