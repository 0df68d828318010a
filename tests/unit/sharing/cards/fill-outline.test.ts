import assert from 'node:assert/strict'
import { describe, it } from 'node:test'
import fc from 'fast-check'
import type { Path } from 'fontkit'
import sharp from 'sharp'
import { fillOutline, type Mask } from '../../../../lib/sharing/cards/fill-outline.ts'
import { openFace } from '../../../../lib/sharing/cards/typeface.ts'

type Corner = readonly [x: number, y: number]

function polygon(...corners: readonly Corner[]): Path['commands'] {
  const [first = [0, 0], ...others] = corners
  return [
    { command: 'moveTo', args: [...first] },
    ...others.map((corner) => ({ command: 'lineTo' as const, args: [...corner] })),
    { command: 'closePath', args: [] },
  ]
}

const shares = ({ coverage }: Mask) => [...coverage].map((value) => Math.round((value / 255) * 100) / 100)
const areaOf = ({ coverage }: Mask) => coverage.reduce((sum, value) => sum + value / 255, 0)

describe('fillOutline', () => {
  it('covers pixels by their part of the shape, y upwards from the baseline', () => {
    const box = polygon([0.5, -0.25], [0.5, 1], [2, 1], [2, -0.25])
    const mask = fillOutline(box, 1, 0)
    assert.deepEqual(
      { ...mask, coverage: shares(mask) },
      {
        left: 0,
        top: -1,
        width: 2,
        height: 2,
        coverage: [0.5, 1, 0.13, 0.25],
      },
    )
  })

  it('shifts by a part of a pixel to the right', () => {
    const mask = fillOutline(polygon([0, 0], [0, 1], [2, 1], [2, 0]), 1, 0.25)
    assert.deepEqual([mask.left, shares(mask)], [0, [0.75, 1, 0.25]])
  })

  it('leaves holes open, and fills once where parts overlap', () => {
    const outer = polygon([0, 0], [0, 3], [3, 3], [3, 0])
    const hole = polygon([1, 1], [2, 1], [2, 2], [1, 2])
    assert.deepEqual(shares(fillOutline([...outer, ...hole], 1, 0)), [1, 1, 1, 1, 0, 1, 1, 1, 1])
    const other = polygon([1, 1], [1, 2], [2, 2], [2, 1])
    assert.deepEqual(shares(fillOutline([...outer, ...other], 1, 0)), [1, 1, 1, 1, 1, 1, 1, 1, 1])
  })

  it('gives any triangle its area', () => {
    const corner = fc.tuple(
      fc.double({ min: -30, max: 30, noNaN: true }),
      fc.double({ min: -30, max: 30, noNaN: true }),
    )
    fc.assert(
      fc.property(corner, corner, corner, (a, b, c) => {
        const area = Math.abs((b[0] - a[0]) * (c[1] - a[1]) - (c[0] - a[0]) * (b[1] - a[1])) / 2
        const mask = fillOutline(polygon(a, b, c), 1, 0)
        // Each pixel is rounded to a 255th.
        assert.ok(
          Math.abs(areaOf(mask) - area) <= mask.coverage.length / 510 + 0.01,
          `${areaOf(mask)} ${area}`,
        )
      }),
    )
  })

  it('takes edges that are level but for the last bit of a number', () => {
    const base = polygon([0, 0], [0, 1], [20, 1], [20, Number.MIN_VALUE])
    assert.deepEqual(shares(fillOutline(base, 1, 0)), Array(20).fill(1))
  })

  it('depends on the outline alone, not on what was filled before', () => {
    const [a, b] = [polygon([0, 0], [7, 31], [19, 3]), polygon([0, 0], [0, 300], [300, 0])]
    const first = fillOutline(a, 1, 0)
    fillOutline(b, 1, 0)
    assert.deepEqual(fillOutline(a, 1, 0), first)
  })

  it('is empty for a space', () => {
    assert.deepEqual(fillOutline([], 1, 0), {
      left: 0,
      top: 0,
      width: 0,
      height: 0,
      coverage: new Uint8Array(0),
    })
  })

  it('draws as librsvg does, but for joints of strokes, which are a shade darker', async () => {
    for (const [character, size, most] of [
      ['8', 60, 20],
      ['一', 34, 20],
      ['聚', 26, 255],
      ['安', 124, 255],
    ] as const) {
      const font = openFace('headline')
      const scale = size / font.unitsPerEm
      const { path } = font.glyphForCodePoint(character.codePointAt(0) ?? 0)
      const { left, top, width, height, coverage } = fillOutline(path.commands, scale, 0)
      const svg = `<svg xmlns="http://www.w3.org/2000/svg" width="${width}" height="${height}"><path transform="translate(${-left} ${-top}) scale(${scale} ${-scale})" d="${path.toSVG()}"/></svg>`
      const other = await sharp(Buffer.from(svg)).extractChannel('alpha').raw().toBuffer()
      assert.equal(other.length, coverage.length)
      const differences = Array.from(coverage, (value, index) => Math.abs(value - (other[index] ?? 0)))
      const mean = differences.reduce((sum, value) => sum + value, 0) / coverage.length
      assert.ok(
        Math.max(...differences) <= most && mean < 3,
        `${character}: ${Math.max(...differences)}, ${mean}`,
      )
    }
  })

  it('refuses curves that no TrueType outline has', () => {
    assert.throws(
      () => fillOutline([{ command: 'bezierCurveTo', args: [0, 1, 1, 1, 1, 0] }], 1, 0),
      /^Error: expected the outline of a TrueType font, but it has bezierCurveTo$/,
    )
  })
})
