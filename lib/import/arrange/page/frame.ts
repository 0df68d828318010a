import type { Box, Line } from '../../plan/source.ts'

/** A line that has a place. */
export interface PlacedLine extends Line {
  readonly box: Box
  readonly size: number
}

export const leftOf = ([x]: Box): number => x
export const rightOf = ([x, , width]: Box): number => x + width
export const topOf = ([, y]: Box): number => y
export const bottomOf = ([, y, , height]: Box): number => y + height
export const centreOf = ([x, , width]: Box): number => x + width / 2

/** The smallest box around boxes. */
export function boxAround(boxes: readonly Box[]): Box {
  const left = Math.min(...boxes.map(leftOf))
  const top = Math.min(...boxes.map(topOf))
  return [left, top, Math.max(...boxes.map(rightOf)) - left, Math.max(...boxes.map(bottomOf)) - top]
}

/** How much of the narrower of two boxes lies above or below the other: 0 to 1. */
export function overlapX(a: Box, b: Box): number {
  const shared = Math.min(rightOf(a), rightOf(b)) - Math.max(leftOf(a), leftOf(b))
  return Math.max(0, shared) / Math.max(1e-6, Math.min(a[2], b[2]))
}

/** How much of the lower of two boxes lies beside the other: 0 to 1. */
export function overlapY(a: Box, b: Box): number {
  const shared = Math.min(bottomOf(a), bottomOf(b)) - Math.max(topOf(a), topOf(b))
  return Math.max(0, shared) / Math.max(1e-6, Math.min(a[3], b[3]))
}

/** Whether a box lies in another, but for a tolerance. */
export function isWithin(inner: Box, outer: Box, tolerance = 2): boolean {
  return (
    leftOf(inner) >= leftOf(outer) - tolerance &&
    rightOf(inner) <= rightOf(outer) + tolerance &&
    topOf(inner) >= topOf(outer) - tolerance &&
    bottomOf(inner) <= bottomOf(outer) + tolerance
  )
}

/** Distance between two boxes; 0 if they touch. */
export function distance(a: Box, b: Box): number {
  const x = Math.max(0, leftOf(b) - rightOf(a), leftOf(a) - rightOf(b))
  const y = Math.max(0, topOf(b) - bottomOf(a), topOf(a) - bottomOf(b))
  return Math.hypot(x, y)
}
