/** Writes what `BitReader` reads. */
export class BitWriter {
  #bytes = new Uint8Array(4096)
  #length = 0
  #pending = 0
  #pendingBits = 0

  /** Number of bits written. */
  get bits(): number {
    return this.#length * 8 + this.#pendingBits
  }

  /** A number below 2 to the power of `width`, which is at most 48. */
  write(value: number, width: number): void {
    if (width > 24) {
      this.write(Math.floor(value / 2 ** 24), width - 24)
      this.write(value % 2 ** 24, 24)
      return
    }
    this.#pending = (this.#pending << width) | (value & (2 ** width - 1))
    this.#pendingBits += width
    while (this.#pendingBits >= 8) {
      this.#pendingBits -= 8
      this.#push(this.#pending >>> this.#pendingBits)
    }
    this.#pending &= 0xff
  }

  /** `count` ones and a zero. */
  writeUnary(count: number): void {
    let left = count
    for (; left >= 24; left -= 24) this.write(0xffffff, 24)
    this.write((2 ** left - 1) * 2, left + 1)
  }

  /** A number from 1 to 2⁴⁰ in Elias's gamma code. */
  writeGamma(value: number): void {
    const width = Math.floor(Math.log2(value))
    this.writeUnary(width)
    this.write(value - 2 ** width, width)
  }

  /** A number from 0 in Rice's code with `width` low bits. */
  writeRice(value: number, width: number): void {
    this.writeUnary(Math.floor(value / 2 ** width))
    this.write(value % 2 ** width, width)
  }

  /** What was written, filled up to whole bytes; the writer is empty again. */
  take(): Uint8Array {
    if (this.#pendingBits > 0) this.write(0, 8 - this.#pendingBits)
    const bytes = this.#bytes.slice(0, this.#length)
    this.#length = 0
    return bytes
  }

  #push(byte: number): void {
    if (this.#length === this.#bytes.length) {
      const larger = new Uint8Array(this.#bytes.length * 2)
      larger.set(this.#bytes)
      this.#bytes = larger
    }
    this.#bytes[this.#length++] = byte
  }
}
