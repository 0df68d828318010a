import type { Path } from 'fontkit'

/** How much of each pixel a shape covers, 0 to 255 row by row; `left` and `top` are its place from the shape's origin. */
export interface Mask {
  readonly left: number
  readonly top: number
  readonly width: number
  readonly height: number
  readonly coverage: Uint8Array
}

type Commands = Pick<Path, 'commands'>['commands']

// Curves leave their chords by a fifteenth of a pixel at most.
const flatness = 1 / 15
let areas = new Float32Array(0)
let stride = 0

/**
 * Fills an outline in a font's units, the y axis upwards, at `scale`, `shift` of a pixel to the right. Exact areas by
 * accumulation: every edge adds the area at its right to the pixels it crosses, and a sum along each row gives the
 * coverage (R. Levien, font-rs; S. Barrett, stb_truetype 2). Where the edges of two strokes share a pixel it counts both,
 * which makes some joints a shade darker.
 */
export function fillOutline(commands: Commands, scale: number, shift: number): Mask {
  const { left, top, width, height } = boundsOf(commands, scale, shift)
  // Two columns and a row more, for an edge on the last side.
  stride = width + 2
  const size = stride * (height + 1)
  if (areas.length < size) areas = new Float32Array(size * 2)
  addOutline(commands, scale, shift - left, -top)
  return { left, top, width, height, coverage: takeCoverage(width, height) }
}

function boundsOf(commands: Commands, scale: number, shift: number) {
  let [left, bottom, right, top] = [Infinity, Infinity, -Infinity, -Infinity]
  for (const { args } of commands) {
    for (let i = 0; i < args.length; i += 2) {
      left = Math.min(left, args[i] ?? 0)
      right = Math.max(right, args[i] ?? 0)
      bottom = Math.min(bottom, args[i + 1] ?? 0)
      top = Math.max(top, args[i + 1] ?? 0)
    }
  }
  if (left > right) return { left: 0, top: 0, width: 0, height: 0 }
  const corner = { left: Math.floor(left * scale + shift), top: Math.floor(-top * scale) }
  const width = Math.ceil(right * scale + shift) - corner.left
  return { ...corner, width, height: Math.ceil(-bottom * scale) - corner.top }
}

// Plain variables from here on: this runs for every edge of every glyph.
function addOutline(commands: Commands, scale: number, right: number, down: number): void {
  let x = 0
  let y = 0
  let startX = 0
  let startY = 0
  for (const { command, args } of commands) {
    if (command === 'closePath') {
      addEdge(x, y, startX, startY)
      continue
    }
    const toX = (args[args.length - 2] ?? 0) * scale + right
    const toY = (args[args.length - 1] ?? 0) * -scale + down
    if (command === 'moveTo') {
      startX = toX
      startY = toY
    } else if (command === 'lineTo') addEdge(x, y, toX, toY)
    else if (command === 'quadraticCurveTo')
      addCurve(x, y, (args[0] ?? 0) * scale + right, (args[1] ?? 0) * -scale + down, toX, toY)
    else throw new Error(`expected the outline of a TrueType font, but it has ${command}`)
    x = toX
    y = toY
  }
}

function addCurve(x0: number, y0: number, x1: number, y1: number, x2: number, y2: number): void {
  const bendX = x0 - 2 * x1 + x2
  const bendY = y0 - 2 * y1 + y2
  const steps = Math.ceil(Math.sqrt(Math.sqrt(bendX * bendX + bendY * bendY) / 4 / flatness)) || 1
  let x = x0
  let y = y0
  for (let step = 1; step <= steps; step++) {
    const t = step / steps
    const nextX = x0 + t * (2 * (x1 - x0) + t * bendX)
    const nextY = y0 + t * (2 * (y1 - y0) + t * bendY)
    addEdge(x, y, nextX, nextY)
    x = nextX
    y = nextY
  }
}

function addEdge(x0: number, y0: number, x1: number, y1: number): void {
  if (y0 === y1) return
  const sign = y0 < y1 ? 1 : -1
  const top = Math.min(y0, y1)
  const bottom = Math.max(y0, y1)
  const slope = (x1 - x0) / (y1 - y0)
  const left = Math.min(x0, x1)
  const right = Math.max(x0, x1)
  let x = y0 < y1 ? x0 : x1
  for (let row = Math.floor(top); row < bottom; row++) {
    const height = Math.min(row + 1, bottom) - Math.max(row, top)
    // An edge that is all but level has a slope without bounds: it stays within its ends.
    const nextX = Math.min(Math.max(x + slope * height, left), right)
    addToRow(row * stride, Math.min(x, nextX), Math.max(x, nextX), sign * height)
    x = nextX
  }
}

/** An edge's part within one row: the pixels it crosses share `cover` as the area at its right has it. */
function addToRow(row: number, x0: number, x1: number, cover: number): void {
  const first = Math.floor(x0)
  const last = Math.ceil(x1)
  if (last <= first + 1) {
    const covered = ((x0 + x1) / 2 - first) * cover
    add(row + first, cover - covered)
    add(row + first + 1, covered)
    return
  }
  // The area at the right of the edge up to the pixel's right side grows by squares, then evenly.
  const perPixel = cover / (x1 - x0)
  let before = 0
  let given = 0
  for (let pixel = first; pixel < last; pixel++) {
    const from = Math.max(x0, pixel)
    const to = Math.min(x1, pixel + 1)
    const entered = (to - from) * perPixel
    const area = before + entered * (pixel + 1 - (from + to) / 2)
    add(row + pixel, area - given)
    given = area
    before += entered
  }
  add(row + last, cover - given)
}

function add(at: number, area: number): void {
  areas[at] = (areas[at] ?? 0) + area
}

/** Sums up the rows, and leaves the areas empty for the next outline. */
function takeCoverage(width: number, height: number): Uint8Array {
  const coverage = new Uint8Array(width * height)
  for (let y = 0; y < height; y++) {
    let sum = 0
    for (let x = 0; x < width; x++) {
      sum += areas[y * stride + x] ?? 0
      const share = Math.abs(sum)
      coverage[y * width + x] = share < 1 ? share * 255 + 0.5 : 255
    }
  }
  areas.fill(0, 0, stride * (height + 1))
  return coverage
}
