import assert from 'node:assert/strict'
import { describe, it } from 'node:test'
import {
  blend,
  type Colour,
  coarsen,
  colours,
  numberOf,
  palette,
} from '../../../../lib/sharing/cards/palette.ts'

const names = Object.keys(colours) as readonly Colour[]
const hexOf = (number: number) =>
  `#${(palette[number] ?? []).map((value) => value.toString(16).padStart(2, '0')).join('')}`

describe('the palette of pictures', () => {
  it('holds the colours of the pages exactly, and no more than half a byte counts', () => {
    assert.equal(palette.length, 16)
    for (const name of names) assert.equal(hexOf(numberOf(name)), colours[name], name)
  })

  it('goes from the paper to each colour and back as more of a pixel is covered', () => {
    for (const name of names.filter((name) => name !== 'paper')) {
      const full = numberOf(name)
      assert.deepEqual([blend(name, 0, 0), blend(name, 0, 255)], [0, full])
      const lightness = [0, 64, 128, 192, 255].map((covered) => palette[blend(name, 0, covered)]?.[1] ?? 0)
      assert.deepEqual(
        lightness,
        lightness.toSorted((a, b) => b - a),
        name,
      )
    }
    const red = numberOf('red')
    assert.deepEqual([blend('paper', red, 0), blend('paper', red, 255)], [red, 0])
    assert.equal(blend('paper', red, 128), blend('red', 0, 100))
  })

  it('adds up what shares a pixel, and never lightens it', () => {
    assert.equal(blend('ink', blend('ink', 0, 128), 128), numberOf('ink'))
    assert.equal(blend('ink', numberOf('ink'), 64), numberOf('ink'))
    assert.equal(blend('grey', numberOf('ink'), 255), numberOf('ink'))
  })

  it('keeps its colours where a ramp has fewer tones', () => {
    for (const name of names)
      assert.equal(coarsen(numberOf(name), 4), name === 'paper' ? 0 : numberOf(name), name)
    for (const tones of [4, 3, 2, 1]) {
      const left = new Set(palette.map((_, number) => coarsen(number, tones)))
      assert.equal(left.size, 1 + 2 * tones)
      assert.ok(left.has(numberOf('ink')) && left.has(numberOf('red')))
    }
  })
})
