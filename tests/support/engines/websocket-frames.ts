import { randomBytes } from 'node:crypto'

/** What a frame is for, RFC 6455 §5.2. */
export const opcodes = { continuation: 0, text: 1, close: 8, ping: 9, pong: 10 } as const

export interface Frame {
  readonly opcode: number
  /** Whether it ends its message. */
  readonly isLast: boolean
  readonly payload: Buffer
}

/** A frame as a client sends it: whole and masked. */
export function encodeFrame(opcode: number, payload: Buffer, mask = randomBytes(4)): Buffer {
  const masked = Buffer.from(payload)
  for (const [at, byte] of payload.entries()) masked[at] = byte ^ (mask[at % 4] as number)
  return Buffer.concat([Buffer.from([0x80 | opcode]), encodeLength(payload.length), mask, masked])
}

function encodeLength(length: number): Buffer {
  if (length < 126) return Buffer.from([0x80 | length])
  if (length < 65_536) return Buffer.from([0x80 | 126, length >> 8, length & 255])
  const bytes = Buffer.alloc(9)
  bytes[0] = 0x80 | 127
  bytes.writeBigUInt64BE(BigInt(length), 1)
  return bytes
}

/** The first frame of what a server has sent so far, and the rest; `undefined` until it has come whole. */
export function decodeFrame(bytes: Buffer): { readonly frame: Frame; readonly rest: Buffer } | undefined {
  const [first, second] = bytes
  if (first === undefined || second === undefined) return undefined
  const short = second & 127
  const begin = short === 126 ? 4 : short === 127 ? 10 : 2
  if (bytes.length < begin) return undefined
  const length =
    short === 126 ? bytes.readUInt16BE(2) : short === 127 ? Number(bytes.readBigUInt64BE(2)) : short
  const end = begin + length
  if (bytes.length < end) return undefined
  const frame = { opcode: first & 15, isLast: (first & 0x80) !== 0, payload: bytes.subarray(begin, end) }
  return { frame, rest: bytes.subarray(end) }
}
