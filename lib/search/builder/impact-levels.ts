import { impactOfLevel, levelBits, slotCount, toLevel } from '../index/postings.ts'
import { impactOf } from '../rank/impact.ts'
import type { TermLists } from './term-stream.ts'

const levels = 2 ** levelBits
const weights = 256
/** Lengths of documents are told apart to 6 per cent. */
const lengthClasses = 256
const classesPerDoubling = 12

/** Impacts of a segment's postings by level, and how the levels fall into slots that hold equally many postings. */
export class ImpactLevels {
  readonly averageLength: number
  readonly #classes: Uint8Array
  readonly #levels = new Uint8Array(lengthClasses * weights)
  readonly #counts = new Float64Array(levels)
  #slots: Uint8Array | undefined

  /** `lengths` are the weighted lengths of all documents. */
  constructor(lengths: readonly number[]) {
    const sum = lengths.reduce((total, length) => total + length, 0)
    this.averageLength = Math.round(sum / Math.max(1, lengths.length))
    this.#classes = Uint8Array.from(lengths, classOfLength)
    for (const lengthClass of new Set(this.#classes)) this.#fillLevels(lengthClass)
  }

  #fillLevels(lengthClass: number): void {
    const length = lengthOfClass(lengthClass)
    for (let weight = 0; weight < weights; weight++)
      this.#levels[lengthClass * weights + weight] = toLevel(impactOf(weight, length, this.averageLength))
  }

  /** Level of a posting. */
  levelOf(document: number, weight: number): number {
    return this.#levels[(this.#classes[document] ?? 0) * weights + weight] ?? 0
  }

  /** Counts postings in, before the first slot is asked for. */
  count({ documents, weights: own }: TermLists): void {
    for (let at = 0; at < documents.length; at++) {
      const level = this.levelOf(documents[at] ?? 0, own[at] ?? 0)
      this.#counts[level] = (this.#counts[level] ?? 0) + 1
    }
  }

  /** Slot of each level, 0 for the highest. */
  get slots(): Uint8Array {
    this.#slots ??= divide(this.#counts)
    return this.#slots
  }

  /** Mean impact of each slot, in thousandths. */
  means(): readonly number[] {
    const sums = new Float64Array(slotCount)
    const counts = new Float64Array(slotCount)
    for (const [level, slot] of this.slots.entries()) {
      const count = this.#counts[level] ?? 0
      sums[slot] = (sums[slot] ?? 0) + count * impactOfLevel(level)
      counts[slot] = (counts[slot] ?? 0) + count
    }
    return Array.from(sums, (sum, slot) => Math.round((1000 * sum) / Math.max(1, counts[slot] ?? 0)))
  }
}

function classOfLength(length: number): number {
  return Math.min(lengthClasses - 1, Math.round(classesPerDoubling * Math.log2(Math.max(1, length))))
}

function lengthOfClass(lengthClass: number): number {
  return 2 ** (lengthClass / classesPerDoubling)
}

function divide(counts: Float64Array): Uint8Array {
  const total = counts.reduce((sum, count) => sum + count, 0)
  const slots = new Uint8Array(levels)
  let above = 0
  for (let level = levels - 1; level >= 0; level--) {
    const middle = above + (counts[level] ?? 0) / 2
    slots[level] = Math.min(slotCount - 1, Math.floor((middle * slotCount) / Math.max(1, total)))
    above += counts[level] ?? 0
  }
  return slots
}
