import type { TermSpace } from '../term-key.ts'

/** Larger weights are kept as this. */
export const largestWeight = 4095

/** The terms of one document with the sum of their weights; emptied and used again for the next. */
export class TermWeights {
  #size = 1 << 14
  #fingerprints = new Uint32Array(this.#size)
  /** Space + 1, or 0 where the place is free. */
  #spaces = new Uint8Array(this.#size)
  #weights = new Uint16Array(this.#size)
  #places = new Uint32Array(this.#size / 2)
  #count = 0

  /** Adds to a term's weight. */
  add(space: TermSpace, fingerprint: number, weight: number): void {
    const place = this.#find(space, fingerprint)
    if (this.#spaces[place] === 0) this.#insert(place, space, fingerprint)
    this.#weights[place] = Math.min(largestWeight, (this.#weights[place] ?? 0) + weight)
    if (this.#count === this.#places.length) this.#grow()
  }

  /** Hands over every term and forgets it. */
  drain(visit: (space: TermSpace, fingerprint: number, weight: number) => void): void {
    for (let at = 0; at < this.#count; at++) {
      const place = this.#places[at] ?? 0
      visit(
        ((this.#spaces[place] ?? 1) - 1) as TermSpace,
        this.#fingerprints[place] ?? 0,
        this.#weights[place] ?? 0,
      )
      this.#spaces[place] = 0
      this.#weights[place] = 0
    }
    this.#count = 0
  }

  #find(space: TermSpace, fingerprint: number): number {
    const mask = this.#size - 1
    let place = (fingerprint ^ space) & mask
    while (this.#spaces[place] !== 0) {
      if (this.#fingerprints[place] === fingerprint && this.#spaces[place] === space + 1) return place
      place = (place + 1) & mask
    }
    return place
  }

  #insert(place: number, space: TermSpace, fingerprint: number): void {
    this.#fingerprints[place] = fingerprint
    this.#spaces[place] = space + 1
    this.#places[this.#count++] = place
  }

  #grow(): void {
    const terms: [TermSpace, number, number][] = []
    this.drain((space, fingerprint, weight) => terms.push([space, fingerprint, weight]))
    this.#size *= 2
    this.#fingerprints = new Uint32Array(this.#size)
    this.#spaces = new Uint8Array(this.#size)
    this.#weights = new Uint16Array(this.#size)
    this.#places = new Uint32Array(this.#size / 2)
    for (const [space, fingerprint, weight] of terms) this.add(space, fingerprint, weight)
  }
}
