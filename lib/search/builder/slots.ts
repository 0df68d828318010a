import { impactOf } from '../impact.ts'
import { slotCount } from '../postings.ts'

const bins = 1024
const largestImpact = 2.2

/** How impacts fall into slots of equal size, by counting all postings of a segment first. */
export class Slots {
  readonly #lengths: readonly number[]
  readonly averageLength: number
  readonly #counts = new Float64Array(bins)
  #slotOfBin: Uint8Array | undefined

  constructor(lengths: readonly number[]) {
    this.#lengths = lengths
    this.averageLength = Math.round(
      lengths.reduce((sum, length) => sum + length, 0) / Math.max(1, lengths.length),
    )
  }

  /** Counts a posting in. */
  count(document: number, weight: number): void {
    const bin = this.#binOf(document, weight)
    this.#counts[bin] = (this.#counts[bin] ?? 0) + 1
  }

  /** Slot of a posting, 0 for the highest impacts, once all are counted. */
  slotOf(document: number, weight: number): number {
    this.#slotOfBin ??= this.#divide()
    return this.#slotOfBin[this.#binOf(document, weight)] ?? 0
  }

  /** Mean impact of each slot, in thousandths. */
  means(): readonly number[] {
    this.#slotOfBin ??= this.#divide()
    const sums = new Float64Array(slotCount)
    const counts = new Float64Array(slotCount)
    for (const [bin, slot] of this.#slotOfBin.entries()) {
      const count = this.#counts[bin] ?? 0
      sums[slot] = (sums[slot] ?? 0) + (count * (bin + 0.5) * largestImpact) / bins
      counts[slot] = (counts[slot] ?? 0) + count
    }
    return Array.from(sums, (sum, slot) => Math.round((1000 * sum) / Math.max(1, counts[slot] ?? 0)))
  }

  #binOf(document: number, weight: number): number {
    const impact = impactOf(weight, this.#lengths[document] ?? 0, this.averageLength)
    return Math.min(bins - 1, Math.floor((impact * bins) / largestImpact))
  }

  #divide(): Uint8Array {
    const total = this.#counts.reduce((sum, count) => sum + count, 0)
    const slots = new Uint8Array(bins)
    let above = 0
    for (let bin = bins - 1; bin >= 0; bin--) {
      const middle = above + (this.#counts[bin] ?? 0) / 2
      slots[bin] = Math.min(slotCount - 1, Math.floor((middle * slotCount) / Math.max(1, total)))
      above += this.#counts[bin] ?? 0
    }
    return slots
  }
}
