import assert from 'node:assert/strict'
import { describe, it } from 'node:test'
import {
  blankCanvas,
  type Canvas,
  fillBox,
  pixelAt,
  stampMask,
} from '../../../../lib/sharing/cards/canvas.ts'
import { blend, numberOf } from '../../../../lib/sharing/cards/palette.ts'

const rowsOf = (canvas: Canvas) =>
  Array.from({ length: canvas.height }, (_, y) =>
    Array.from({ length: canvas.width }, (_, x) => pixelAt(canvas, [x, y])),
  )
const [ink, red] = [numberOf('ink'), numberOf('red')]
const half = blend('ink', 0, 128)
const mask = { left: 0, top: 0, width: 2, height: 2, coverage: Uint8Array.of(255, 128, 0, 255) }

describe('a canvas', () => {
  it('is packed as PNG wants it: a filter byte, then two pixels a byte', () => {
    const canvas = blankCanvas(3, 2)
    fillBox(canvas, [1, 0], 2, 1, 'ink')
    fillBox(canvas, [0, 1], 1, 1, 'red')
    assert.deepEqual(canvas.rows, Uint8Array.of(0, ink, ink << 4, 0, red << 4, 0))
    assert.deepEqual(rowsOf(canvas), [
      [0, ink, ink],
      [red, 0, 0],
    ])
  })

  it('has boxes with sharp sides', () => {
    const canvas = blankCanvas(4, 3)
    fillBox(canvas, [0.6, 0.4], 2, 1.2, 'ink')
    assert.deepEqual(rowsOf(canvas), [
      [0, ink, ink, 0],
      [0, ink, ink, 0],
      [0, 0, 0, 0],
    ])
  })

  it('takes shapes at even and odd places, and adds up where they meet', () => {
    const canvas = blankCanvas(4, 2)
    stampMask(canvas, mask, [1, 0], 'ink')
    stampMask(canvas, mask, [2, 0], 'ink')
    assert.deepEqual(rowsOf(canvas), [
      [0, ink, ink, half],
      [0, 0, ink, ink],
    ])
  })

  it('cuts shapes of paper out of red', () => {
    const canvas = blankCanvas(2, 2)
    fillBox(canvas, [0, 0], 2, 2, 'red')
    stampMask(canvas, mask, [0, 0], 'paper')
    assert.deepEqual(rowsOf(canvas), [
      [0, blend('paper', red, 128)],
      [red, 0],
    ])
  })

  it('shows of a shape only what lies on it', () => {
    const full = { left: -1, top: -1, width: 4, height: 4, coverage: new Uint8Array(16).fill(255) }
    const canvas = blankCanvas(3, 3)
    stampMask(canvas, full, [-1, 2], 'ink')
    stampMask(canvas, full, [3, -2], 'ink')
    assert.deepEqual(rowsOf(canvas), [
      [0, 0, ink],
      [ink, ink, 0],
      [ink, ink, 0],
    ])
  })
})
