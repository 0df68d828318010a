import type { BitReader } from './bit-reader.ts'

/** Impacts are kept in 16 slots, highest first: 4 bits a posting. */
export const slotCount = 16
export const slotBits = 4

/** The documents that hold a term, ascending by number within the segment, and each one's slot. */
export interface Postings {
  readonly documents: Uint32Array
  readonly slots: Uint8Array
}

export const noPostings: Postings = { documents: new Uint32Array(0), slots: new Uint8Array(0) }

/**
 * Width of Rice's code for the gaps between `count` numbers below `size`: within a few per cent of the
 * least there can be (Golomb, Run-length encodings, 1966).
 */
export function riceWidth(count: number, size: number): number {
  return Math.max(0, Math.floor(Math.log2((0.69 * size) / Math.max(1, count))))
}

/** Reads one list; `size` is the number of documents in its segment. */
export function readPostings(bits: BitReader, size: number): Postings {
  const count = bits.readGamma()
  const width = riceWidth(count, size)
  const documents = new Uint32Array(count)
  const slots = new Uint8Array(count)
  let document = -1
  for (let at = 0; at < count; at++) {
    document += bits.readRice(width) + 1
    documents[at] = document
    slots[at] = bits.read(slotBits)
  }
  return { documents, slots }
}
