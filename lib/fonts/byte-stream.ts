/** Bytes written one after the other, in the ways that WOFF2 writes numbers. */
export class ByteStream {
  #bytes = new Uint8Array(1024)
  #length = 0

  get bytes(): Uint8Array {
    return this.#bytes.subarray(0, this.#length)
  }

  byte(value: number): void {
    if (this.#length === this.#bytes.length) this.#grow(this.#length + 1)
    this.#bytes[this.#length] = value
    this.#length += 1
  }

  copy(bytes: Uint8Array): void {
    this.#grow(this.#length + bytes.length)
    this.#bytes.set(bytes, this.#length)
    this.#length += bytes.length
  }

  int16(value: number): void {
    this.byte((value >> 8) & 0xff)
    this.byte(value & 0xff)
  }

  int32(value: number): void {
    this.int16(value >>> 16)
    this.int16(value)
  }

  /** 255UInt16, WOFF2 §4.1, as the reference encoder writes it. */
  short(value: number): void {
    if (value < 253) this.byte(value)
    else if (value < 506) this.#codes(255, value - 253)
    else if (value < 762) this.#codes(254, value - 506)
    else {
      this.byte(253)
      this.int16(value)
    }
  }

  /** UIntBase128, WOFF2 §4.1. */
  base128(value: number): void {
    if (value >= 0x80) this.#high(Math.floor(value / 0x80))
    this.byte(value & 0x7f)
  }

  #high(value: number): void {
    if (value >= 0x80) this.#high(Math.floor(value / 0x80))
    this.byte((value & 0x7f) | 0x80)
  }

  #codes(code: number, value: number): void {
    this.byte(code)
    this.byte(value)
  }

  #grow(needed: number): void {
    if (needed <= this.#bytes.length) return
    const larger = new Uint8Array(Math.max(needed, 2 * this.#bytes.length))
    larger.set(this.bytes)
    this.#bytes = larger
  }
}
