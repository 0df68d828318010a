import assert from 'node:assert/strict'
import { describe, it } from 'node:test'
import sharp from 'sharp'
import { blankCanvas, fillBox, pixelAt } from '../../../../lib/sharing/cards/canvas.ts'
import { palette } from '../../../../lib/sharing/cards/palette.ts'
import { toPng } from '../../../../lib/sharing/cards/to-png.ts'

describe('toPng', () => {
  it('is read back pixel for pixel, at even and odd widths', async () => {
    for (const [width, height] of [
      [16, 16],
      [7, 3],
      [1, 1],
      [1080, 1440],
    ] as const) {
      const canvas = blankCanvas(width, height)
      canvas.rows.forEach((_, at) => {
        if (at % (1 + Math.ceil(width / 2)) > 0) canvas.rows[at] = (at * 31 + (at >> 4)) & 255
      })
      fillBox(canvas, [0, 0], 1, 1, 'red')
      const { data, info } = await sharp(toPng(canvas))
        .removeAlpha()
        .raw()
        .toBuffer({ resolveWithObject: true })
      assert.deepEqual([info.width, info.height, info.channels], [width, height, 3])
      const drawn = Array.from(
        { length: width * height },
        (_, at) => palette[pixelAt(canvas, [at % width, Math.floor(at / width)])],
      )
      assert.ok(Buffer.from(drawn.flat().map(Number)).equals(data), `${width}×${height}`)
    }
  })

  it('has half a byte a pixel and the palette in it', async () => {
    const { format, isPalette, bitsPerSample } = await sharp(toPng(blankCanvas(4, 4))).metadata()
    assert.deepEqual([format, isPalette, bitsPerSample], ['png', true, 4])
  })
})
