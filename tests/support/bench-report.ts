/** The figures of a bench, each printed beside its limit; the bench fails if one is past it. */
export class BenchReport {
  #failures = 0

  /** A heading over the figures that follow. */
  title(text: string): void {
    console.log(`\n${text}`)
  }

  /** A figure that should not be above its limit, where there is one. */
  atMost(name: string, value: number, unit = '', limit?: number): void {
    this.#print(
      name,
      value,
      unit,
      limit === undefined ? '' : `≤ ${limit}`,
      limit === undefined || value <= limit,
    )
  }

  /** A figure that should not be below its limit. */
  atLeast(name: string, value: number, unit: string, limit: number): void {
    this.#print(name, value, unit, `≥ ${limit}`, value >= limit)
  }

  /** Sets the exit code: 1 if a figure was past its limit. */
  finish(): void {
    process.exitCode = this.#failures > 0 ? 1 : 0
  }

  #print(name: string, value: number, unit: string, limit: string, isWithin: boolean): void {
    if (!isWithin) this.#failures++
    const figure = value.toFixed(Math.abs(value) < 10 && !Number.isInteger(value) ? 3 : 0)
    console.log(`${isWithin ? ' ' : '!'} ${name.padEnd(48)} ${figure.padStart(8)} ${unit.padEnd(3)} ${limit}`)
  }
}

/** The value that a share of all values is not above. */
export function quantile(values: readonly number[], share: number): number {
  const sorted = [...values].sort((one, other) => one - other)
  return sorted[Math.min(sorted.length - 1, Math.floor(sorted.length * share))] ?? 0
}

/** The mean of values, 0 of none. */
export function mean(values: readonly number[]): number {
  return values.reduce((sum, value) => sum + value, 0) / Math.max(1, values.length)
}
