/** Reads numbers of any width from bytes, first bit first. The bytes are trusted: files carry a checksum. */
export class BitReader {
  readonly #bytes: Uint8Array
  #at: number

  /** Starts at the given byte. */
  constructor(bytes: Uint8Array, firstByte = 0) {
    this.#bytes = bytes
    this.#at = firstByte * 8
  }

  /** The next `width` bits, at most 48. */
  read(width: number): number {
    if (width === 0) return 0
    if (width > 24) return this.read(width - 24) * 2 ** 24 + this.read(24)
    const value = this.#window() >>> (32 - width)
    this.#at += width
    return value
  }

  /** Counts the ones before the next zero. */
  readUnary(): number {
    let count = 0
    for (;;) {
      const ones = Math.min(24, Math.clz32(~this.#window()))
      count += ones
      this.#at += ones
      if (ones < 24) break
    }
    this.#at++
    return count
  }

  /** A number from 1 in Elias's gamma code. */
  readGamma(): number {
    const width = this.readUnary()
    return 2 ** width + this.read(width)
  }

  /** A number from 0 in Rice's code with `width` low bits. */
  readRice(width: number): number {
    return this.readUnary() * 2 ** width + this.read(width)
  }

  /** The 32 bits that begin here; the last 7 may be missing. */
  #window(): number {
    const at = this.#at >>> 3
    const bytes = this.#bytes
    const word =
      ((bytes[at] ?? 0) << 24) |
      ((bytes[at + 1] ?? 0) << 16) |
      ((bytes[at + 2] ?? 0) << 8) |
      (bytes[at + 3] ?? 0)
    return word << (this.#at & 7)
  }
}
