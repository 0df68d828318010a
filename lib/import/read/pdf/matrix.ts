/** An affine map as PDF writes it (ISO 32000-1, 8.3.3): x' = ax + cy + e, y' = bx + dy + f. */
export type Matrix = readonly [number, number, number, number, number, number]

export const identity: Matrix = [1, 0, 0, 1, 0, 0]

/** First `inner`, then `outer`. */
export function multiply(outer: Matrix, inner: Matrix): Matrix {
  const [a, b, c, d, e, f] = outer
  const [g, h, i, j, k, l] = inner
  return [a * g + c * h, b * g + d * h, a * i + c * j, b * i + d * j, a * k + c * l + e, b * k + d * l + f]
}

export function apply([a, b, c, d, e, f]: Matrix, x: number, y: number): readonly [number, number] {
  return [a * x + c * y + e, b * x + d * y + f]
}

/** The box around a rectangle that is mapped: x, y, width, height. */
export function boxOf(matrix: Matrix, x0: number, y0: number, x1: number, y1: number) {
  const corners = [apply(matrix, x0, y0), apply(matrix, x1, y0), apply(matrix, x0, y1), apply(matrix, x1, y1)]
  const xs = corners.map(([x]) => x)
  const ys = corners.map(([, y]) => y)
  const [left, top] = [Math.min(...xs), Math.min(...ys)]
  return [left, top, Math.max(...xs) - left, Math.max(...ys) - top] as const
}

/** A matrix of what a list of operators holds in its place; `undefined` if it is none. */
export function toMatrix(value: unknown): Matrix | undefined {
  if (typeof value !== 'object' || value === null) return undefined
  const [a, b, c, d, e, f] = Array.from({ length: 6 }, (_, i) => Number(Reflect.get(value, i)))
  const whole = [a, b, c, d, e, f].every((number) => Number.isFinite(number))
  return whole ? [a ?? 1, b ?? 0, c ?? 0, d ?? 1, e ?? 0, f ?? 0] : undefined
}
