import { ByteStream } from './byte-stream.ts'

interface Streams {
  readonly contours: ByteStream
  readonly points: ByteStream
  readonly flags: ByteStream
  readonly glyphs: ByteStream
  readonly composites: ByteStream
  readonly boxes: ByteStream
  readonly instructions: ByteStream
}

interface Point {
  readonly x: number
  readonly y: number
  readonly isOnCurve: boolean
}

const headerSize = 10

/**
 * The glyf and loca tables of a font as WOFF2 carries them: streams of numbers of one kind, which compress better
 * (W3C, WOFF File Format 2.0, §5.1). `loca` are the offsets of the glyphs in `glyf` and its end.
 */
export function transformGlyf(glyf: DataView, loca: readonly number[], indexFormat: number): Uint8Array {
  const count = loca.length - 1
  const streams = newStreams()
  const boxBits = new Uint8Array(4 * Math.floor((count + 31) / 32))
  const overlapBits = new Uint8Array(Math.ceil(count / 8))
  for (let index = 0; index < count; index++) {
    const [start = 0, end = 0] = [loca[index], loca[index + 1]]
    if (end === start) {
      streams.contours.int16(0)
      continue
    }
    const glyph = new DataView(glyf.buffer, glyf.byteOffset + start, end - start)
    const { hasBox, overlaps } = addGlyph(glyph, streams)
    if (hasBox) setBit(boxBits, index)
    if (overlaps) setBit(overlapBits, index)
  }
  return join(streams, boxBits, overlapBits, indexFormat)
}

function newStreams(): Streams {
  const [contours, points, flags, glyphs] = [
    new ByteStream(),
    new ByteStream(),
    new ByteStream(),
    new ByteStream(),
  ]
  return {
    contours,
    points,
    flags,
    glyphs,
    composites: new ByteStream(),
    boxes: new ByteStream(),
    instructions: new ByteStream(),
  }
}

function setBit(bits: Uint8Array, index: number): void {
  bits[index >> 3] = (bits[index >> 3] ?? 0) | (0x80 >> (index & 7))
}

function join(
  streams: Streams,
  boxBits: Uint8Array,
  overlapBits: Uint8Array,
  indexFormat: number,
): Uint8Array {
  const { contours, points, flags, glyphs, composites, boxes, instructions } = streams
  const hasOverlaps = overlapBits.some((byte) => byte !== 0)
  const whole = new ByteStream()
  whole.int16(0)
  whole.int16(hasOverlaps ? 1 : 0)
  whole.int16(contours.bytes.length / 2)
  whole.int16(indexFormat)
  for (const { bytes } of [contours, points, flags, glyphs, composites]) whole.int32(bytes.length)
  whole.int32(boxBits.length + boxes.bytes.length)
  whole.int32(instructions.bytes.length)
  for (const { bytes } of [contours, points, flags, glyphs, composites]) whole.copy(bytes)
  whole.copy(boxBits)
  whole.copy(boxes.bytes)
  whole.copy(instructions.bytes)
  if (hasOverlaps) whole.copy(overlapBits)
  return whole.bytes
}

interface AddedGlyph {
  /** Whether its box is written: that of a simple glyph is computed from its points, unless it differs. */
  readonly hasBox: boolean
  readonly overlaps: boolean
}

function addGlyph(glyph: DataView, streams: Streams): AddedGlyph {
  const contours = glyph.getInt16(0)
  streams.contours.int16(contours)
  const added = contours < 0 ? addComposite(glyph, streams) : addSimple(glyph, contours, streams)
  if (added.hasBox) streams.boxes.copy(bytesOf(glyph, 2, headerSize))
  return added
}

function addSimple(glyph: DataView, contours: number, streams: Streams): AddedGlyph {
  let last = -1
  for (let contour = 0; contour < contours; contour++) {
    const end = glyph.getUint16(headerSize + 2 * contour)
    streams.points.short(end - last)
    last = end
  }
  const codeAt = headerSize + 2 * contours + 2
  const codeLength = glyph.getUint16(codeAt - 2)
  const { points, overlaps } = readPoints(glyph, codeAt + codeLength, last + 1)
  let [x, y] = [0, 0]
  for (const point of points) {
    addTriplet(point.isOnCurve, point.x - x, point.y - y, streams)
    x = point.x
    y = point.y
  }
  streams.glyphs.short(codeLength)
  streams.instructions.copy(bytesOf(glyph, codeAt, codeAt + codeLength))
  return { hasBox: !isBoxOf(glyph, points), overlaps }
}

function isBoxOf(glyph: DataView, points: readonly Point[]): boolean {
  const box = [Infinity, Infinity, -Infinity, -Infinity] as [number, number, number, number]
  for (const { x, y } of points) {
    box[0] = Math.min(box[0], x)
    box[1] = Math.min(box[1], y)
    box[2] = Math.max(box[2], x)
    box[3] = Math.max(box[3], y)
  }
  return box.every((edge, index) => edge === glyph.getInt16(2 + 2 * index))
}

// Flags of the points of a simple glyph, OpenType, glyf.
const onCurve = 0x01
const [xShort, yShort] = [0x02, 0x04]
const repeats = 0x08
const [xSame, ySame] = [0x10, 0x20]
const overlapping = 0x40

function readPoints(glyph: DataView, at: number, count: number) {
  let place = at
  const flags: number[] = []
  while (flags.length < count) {
    const flag = glyph.getUint8(place++)
    const times = (flag & repeats) === 0 ? 1 : 1 + glyph.getUint8(place++)
    for (let n = 0; n < times; n++) flags.push(flag)
  }
  const axis = (short: number, same: number) => {
    let value = 0
    return flags.map((flag) => {
      if (flag & short) {
        const step = glyph.getUint8(place++)
        value += flag & same ? step : -step
      } else if (!(flag & same)) {
        value += glyph.getInt16(place)
        place += 2
      }
      return value
    })
  }
  const [xs, ys] = [axis(xShort, xSame), axis(yShort, ySame)]
  const points = flags.map(
    (flag, n): Point => ({ x: xs[n] ?? 0, y: ys[n] ?? 0, isOnCurve: (flag & onCurve) !== 0 }),
  )
  return { points, overlaps: ((flags[0] ?? 0) & overlapping) !== 0 }
}

/** A step from point to point in one to four bytes and a flag that says how, §5.2. */
function addTriplet(isOnCurve: boolean, dx: number, dy: number, { flags, glyphs }: Streams): void {
  const [x, y] = [Math.abs(dx), Math.abs(dy)]
  const off = isOnCurve ? 0 : 0x80
  const [right, up] = [dx < 0 ? 0 : 1, dy < 0 ? 0 : 1]
  const signs = right + 2 * up
  if (dx === 0 && y < 1280) {
    flags.byte(off + ((y & 0xf00) >> 7) + up)
    glyphs.byte(y & 0xff)
  } else if (dy === 0 && x < 1280) {
    flags.byte(off + 10 + ((x & 0xf00) >> 7) + right)
    glyphs.byte(x & 0xff)
  } else if (x < 65 && y < 65) {
    flags.byte(off + 20 + ((x - 1) & 0x30) + (((y - 1) & 0x30) >> 2) + signs)
    glyphs.byte((((x - 1) & 0xf) << 4) | ((y - 1) & 0xf))
  } else if (x < 769 && y < 769) {
    flags.byte(off + 84 + 12 * (((x - 1) & 0x300) >> 8) + (((y - 1) & 0x300) >> 6) + signs)
    glyphs.byte((x - 1) & 0xff)
    glyphs.byte((y - 1) & 0xff)
  } else if (x < 4096 && y < 4096) {
    flags.byte(off + 120 + signs)
    glyphs.byte(x >> 4)
    glyphs.byte(((x & 0xf) << 4) | (y >> 8))
    glyphs.byte(y & 0xff)
  } else {
    flags.byte(off + 124 + signs)
    glyphs.int16(x)
    glyphs.int16(y)
  }
}

// Flags of the parts of a composite glyph, OpenType, glyf.
const wordArguments = 0x0001
const [oneScale, moreParts, twoScales, matrix] = [0x0008, 0x0020, 0x0040, 0x0080]
const hasInstructions = 0x0100

function addComposite(glyph: DataView, { composites, glyphs, instructions }: Streams): AddedGlyph {
  let [place, flags, all] = [headerSize, 0, 0]
  do {
    flags = glyph.getUint16(place)
    all |= flags
    const scale = flags & oneScale ? 2 : flags & twoScales ? 4 : flags & matrix ? 8 : 0
    place += 4 + (flags & wordArguments ? 4 : 2) + scale
  } while (flags & moreParts)
  composites.copy(bytesOf(glyph, headerSize, place))
  if (all & hasInstructions) {
    const length = glyph.getUint16(place)
    glyphs.short(length)
    instructions.copy(bytesOf(glyph, place + 2, place + 2 + length))
  }
  return { hasBox: true, overlaps: false }
}

function bytesOf(view: DataView, from: number, to: number): Uint8Array {
  return new Uint8Array(view.buffer, view.byteOffset + from, to - from)
}
