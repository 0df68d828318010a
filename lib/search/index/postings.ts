import type { BitReader } from './bit-reader.ts'

/** Impacts of most lists are kept in 16 slots, highest first: 4 bits a posting. */
export const slotCount = 16
export const slotBits = 4
/** Documents of shorter lists are all read when they are found, so that their impacts need no bits. */
export const leastRanked = 11
/** Longer lists rank only their highest impacts, as only these can bring a document to the front. */
export const mostRanked = 1024
/** Impacts in bytes: level 0 to 255 of what a word can add at most. */
export const levelBits = 8
const largestImpact = 2.2
const middleImpact = 1

/** The documents that hold a term, ascending by number within the segment, and what the term adds to each. */
export interface Postings {
  readonly documents: Uint32Array
  readonly impacts: Float32Array
}

export const noPostings: Postings = { documents: new Uint32Array(0), impacts: new Float32Array(0) }

/** Level of an impact, and the impact in the middle of a level. */
export function toLevel(impact: number): number {
  return Math.min(2 ** levelBits - 1, Math.floor((impact / largestImpact) * 2 ** levelBits))
}
export function impactOfLevel(level: number): number {
  return ((level + 0.5) * largestImpact) / 2 ** levelBits
}

/** Levels of the highest impacts of a long list fall into 16 equal steps; the middle of one of them. */
export function middleOfStep(lowest: number, highest: number, step: number): number {
  return lowest + ((step + 0.5) * (highest - lowest + 1)) / slotCount - 0.5
}

/** How many postings of a long list are ranked at least. */
export function rankedOf(count: number): number {
  return Math.max(mostRanked, count >>> 4)
}

/**
 * Width of Rice's code for the gaps between `count` numbers below `size`: within a few per cent of the
 * least there can be (Golomb, Run-length encodings, 1966).
 */
export function riceWidth(count: number, size: number): number {
  return Math.max(0, Math.floor(Math.log2((0.69 * size) / Math.max(1, count))))
}

/** Reads one list of a segment with so many documents, whose slots have these impacts in thousandths. */
export function readPostings(bits: BitReader, size: number, slots: readonly number[]): Postings {
  const count = bits.readGamma()
  const documents = readAscending(bits, count, size)
  const impacts = new Float32Array(count).fill(middleImpact)
  if (count > mostRanked) readHighest(bits, impacts)
  else if (count >= leastRanked) {
    for (let at = 0; at < count; at++) impacts[at] = (slots[bits.read(slotBits)] ?? 0) / 1000
  }
  return { documents, impacts }
}

/** A long list has one impact for most of its postings, and places and steps of the others. */
function readHighest(bits: BitReader, impacts: Float32Array): void {
  impacts.fill(impactOfLevel(bits.read(levelBits)))
  const lowest = bits.read(levelBits)
  const highest = bits.read(levelBits)
  const places = readAscending(bits, bits.readGamma(), impacts.length)
  for (const place of places) {
    impacts[place] = impactOfLevel(middleOfStep(lowest, highest, bits.read(slotBits)))
  }
}

function readAscending(bits: BitReader, count: number, size: number): Uint32Array {
  const width = riceWidth(count, size)
  const numbers = new Uint32Array(count)
  let number = -1
  for (let at = 0; at < count; at++) {
    number += bits.readRice(width) + 1
    numbers[at] = number
  }
  return numbers
}
