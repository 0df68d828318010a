import { crc32, deflateSync } from 'node:zlib'
import type { Canvas } from './canvas.ts'
import { palette } from './palette.ts'

const signature = Buffer.from('\x89PNG\r\n\x1a\n', 'latin1')

/**
 * A picture as PNG with the palette of cards and no filters, which help photographs only. Level 5 of deflate takes two
 * thirds of the time of 6 for one percent more bytes.
 */
export function toPng({ width, height, rows }: Canvas): Uint8Array {
  return packPng([width, height], 4, rows, Uint8Array.from(palette.flat()))
}

/**
 * A file of PNG (ISO/IEC 15948): rows of a filter byte and as many bits a pixel, numbers of a palette of red, green and
 * blue or, without one, greys.
 */
export function packPng(
  [width, height]: readonly [number, number],
  bits: 1 | 4,
  rows: Uint8Array,
  colours?: Uint8Array,
): Uint8Array {
  const header = Buffer.alloc(13)
  header.writeUInt32BE(width, 0)
  header.writeUInt32BE(height, 4)
  header.set([bits, colours ? 3 : 0, 0, 0, 0], 8)
  return Buffer.concat([
    signature,
    chunk('IHDR', header),
    ...(colours ? [chunk('PLTE', colours)] : []),
    chunk('IDAT', deflateSync(rows, { level: 5, chunkSize: 65_536 })),
    chunk('IEND', new Uint8Array(0)),
  ])
}

function chunk(type: string, data: Uint8Array): Uint8Array {
  const named = Buffer.concat([Buffer.from(type, 'latin1'), data])
  const [length, check] = [Buffer.alloc(4), Buffer.alloc(4)]
  length.writeUInt32BE(data.length)
  check.writeUInt32BE(crc32(named))
  return Buffer.concat([length, named, check])
}
