import {
  leastRanked,
  levelBits,
  mostRanked,
  rankedOf,
  riceWidth,
  slotBits,
  slotCount,
} from '../index/postings.ts'
import { BitWriter } from './bit-writer.ts'
import type { ImpactLevels } from './impact-levels.ts'
import type { TermLists } from './term-stream.ts'

/** Writes posting lists as `readPostings` reads them. */
export class PostingWriter {
  readonly bits = new BitWriter()
  readonly #levels: ImpactLevels
  /** Number of documents in the segment. */
  readonly #size: number

  constructor(levels: ImpactLevels, size: number) {
    this.#levels = levels
    this.#size = size
  }

  /** Writes the postings of the term that is `at` this place in its lists. */
  write({ starts, documents, weights }: TermLists, at: number): void {
    const from = starts[at] ?? 0
    const to = starts[at + 1] ?? 0
    const count = to - from
    this.bits.writeGamma(count)
    this.bits.writeAscending(documents, from, to, riceWidth(count, this.#size))
    if (count < leastRanked) return
    const levels = new Uint8Array(count)
    for (let place = 0; place < count; place++) {
      levels[place] = this.#levels.levelOf(documents[from + place] ?? 0, weights[from + place] ?? 0)
    }
    if (count > mostRanked) this.#writeHighest(levels)
    else for (const level of levels) this.bits.write(this.#levels.slots[level] ?? 0, slotBits)
  }

  #writeHighest(levels: Uint8Array): void {
    const { lowest, highest, rest } = divide(levels)
    const places = placesFrom(levels, lowest)
    this.bits.write(rest, levelBits)
    this.bits.write(lowest, levelBits)
    this.bits.write(highest, levelBits)
    this.bits.writeGamma(places.length)
    this.bits.writeAscending(places, 0, places.length, riceWidth(places.length, levels.length))
    for (const place of places) {
      const above = (levels[place] ?? 0) - lowest
      this.bits.write(Math.floor((above * slotCount) / (highest - lowest + 1)), slotBits)
    }
  }
}

/** Bits of a list but for its impacts' ranks, which are few where this is asked for: of long lists. */
export function bitsOfList({ starts, documents }: TermLists, at: number, size: number): number {
  const from = starts[at] ?? 0
  const to = starts[at + 1] ?? 0
  const count = to - from
  const width = riceWidth(count, size)
  const ranks = count < leastRanked ? 0 : slotBits * Math.min(count, 2 * rankedOf(count))
  return 2 * Math.log2(count) + 1 + count * (1 + width) + ((documents[to - 1] ?? 0) >>> width) + ranks
}

/** Places of the levels that are not below `lowest`. */
function placesFrom(levels: Uint8Array, lowest: number): Uint32Array {
  const places = new Uint32Array(levels.length)
  let count = 0
  for (let place = 0; place < levels.length; place++) {
    if ((levels[place] ?? 0) >= lowest) places[count++] = place
  }
  return places.subarray(0, count)
}

/** From which level on postings are ranked, the highest level, and the mean of the rest. */
function divide(levels: Uint8Array): { lowest: number; highest: number; rest: number } {
  const counts = new Uint32Array(2 ** levelBits)
  for (const level of levels) counts[level] = (counts[level] ?? 0) + 1
  const highest = counts.findLastIndex((count) => count > 0)
  let lowest = highest
  let ranked = counts[highest] ?? 0
  while (lowest > 0 && ranked < rankedOf(levels.length)) ranked += counts[--lowest] ?? 0
  let sum = 0
  for (let level = 0; level < lowest; level++) sum += level * (counts[level] ?? 0)
  const others = levels.length - ranked
  return { lowest, highest, rest: others > 0 ? Math.round(sum / others) : 0 }
}
