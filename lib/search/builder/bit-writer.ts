/** Writes what `BitReader` reads. */
export class BitWriter {
  #bytes = new Uint8Array(4096)
  #length = 0
  #pending = 0
  #pendingBits = 0

  /** A number below 2 to the power of `width`, which is at most 24. */
  write(value: number, width: number): void {
    this.#reserve(4)
    this.#pending = (this.#pending << width) | value
    this.#pendingBits += width
    while (this.#pendingBits >= 8) {
      this.#pendingBits -= 8
      this.#bytes[this.#length++] = this.#pending >>> this.#pendingBits
    }
    this.#pending &= 0xff
  }

  /** A number from 1 to 2²⁴ in Elias's gamma code. */
  writeGamma(value: number): void {
    const width = 31 - Math.clz32(value)
    this.#writeUnary(width)
    this.write(value - 2 ** width, width)
  }

  /** A number from 0 in Rice's code with `width` low bits, which are at most 32. */
  writeRice(value: number, width: number): void {
    this.#writeUnary(Math.floor(value / 2 ** width))
    const low = value % 2 ** width
    if (width > 24) this.write(Math.floor(low / 2 ** 24), width - 24)
    this.write(low % 2 ** 24, Math.min(24, width))
  }

  /**
   * Ascending numbers, those from place `from` up to `to`, as gaps in Rice's code with `width` low bits, at most
   * 24. This is where a build spends its time, so its state stays in local variables.
   */
  writeAscending(numbers: Uint32Array, from: number, to: number, width: number): void {
    this.#reserve((((numbers[to - 1] ?? 0) >>> width) + (to - from) * (width + 1)) / 8 + 8)
    const bytes = this.#bytes
    const mask = 2 ** width - 1
    let at = this.#length
    let pending = this.#pending
    let bits = this.#pendingBits
    let last = -1
    for (let place = from; place < to; place++) {
      const number = numbers[place] ?? 0
      const gap = number - last - 1
      last = number
      let ones = gap >>> width
      for (; ones >= 8; ones -= 8) {
        pending = (pending << 8) | 0xff
        bytes[at++] = pending >>> bits
        pending &= 0xff
      }
      pending = (pending << (ones + 1)) | (((1 << ones) - 1) << 1)
      bits += ones + 1
      for (; bits >= 8; bits -= 8) bytes[at++] = pending >>> (bits - 8)
      pending = ((pending & 0xff) << width) | (gap & mask)
      bits += width
      for (; bits >= 8; bits -= 8) bytes[at++] = pending >>> (bits - 8)
      pending &= 0xff
    }
    this.#length = at
    this.#pending = pending
    this.#pendingBits = bits
  }

  /** What was written, after so many bytes left free and filled up to whole bytes; the writer is empty again. */
  take(free: number): Uint8Array {
    if (this.#pendingBits > 0) this.write(0, 8 - this.#pendingBits)
    const bytes = new Uint8Array(free + this.#length)
    bytes.set(this.#bytes.subarray(0, this.#length), free)
    this.#length = 0
    return bytes
  }

  /** `count` ones and a zero. */
  #writeUnary(count: number): void {
    let left = count
    for (; left >= 23; left -= 23) this.write(0x7fffff, 23)
    this.write((2 ** left - 1) * 2, left + 1)
  }

  #reserve(bytes: number): void {
    if (this.#length + bytes <= this.#bytes.length) return
    const larger = new Uint8Array(2 * this.#bytes.length + Math.ceil(bytes))
    larger.set(this.#bytes)
    this.#bytes = larger
  }
}
