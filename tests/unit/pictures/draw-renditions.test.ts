import assert from 'node:assert/strict'
import { mkdtempSync, readdirSync, rmSync, statSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { after, describe, it } from 'node:test'
import sharp from 'sharp'
import { drawRenditions, renditionFile } from '../../../lib/pictures/draw-renditions.ts'
import { renditionsOf } from '../../../lib/pictures/renditions.ts'

const directory = mkdtempSync(join(tmpdir(), 'renditions-'))
after(() => rmSync(directory, { recursive: true }))
const cache = join(directory, 'cache')
const file = join(directory, '01-1.jpg')

// Black above, white below, lying on its side as a camera stores it: orientation 6 says how it was held.
const upright = await sharp({ create: { width: 600, height: 900, channels: 3, background: '#ffffff' } })
  .composite([
    { input: { create: { width: 600, height: 450, channels: 3, background: '#000000' } }, gravity: 'north' },
  ])
  .png()
  .toBuffer()
const camera = await sharp(upright)
  .rotate(-90)
  .jpeg()
  .withExif({
    IFD0: { Make: 'Testkamera' },
    IFD3: {
      GPSLatitudeRef: 'N',
      GPSLatitude: '36/1 11/1 0/1',
      GPSLongitudeRef: 'E',
      GPSLongitude: '113/1 6/1 0/1',
    },
  })
  .withMetadata({ orientation: 6 })
  .toBuffer()
writeFileSync(file, camera)

const picture = { file: 'issues/a/01/01-1.jpg', width: 600, height: 900, bytes: camera.length, hash: 'abc' }
const renditions = renditionsOf(picture, 'photo')

describe('drawRenditions', () => {
  it('draws every width and format upright and in its size', async () => {
    const before = await sharp(camera).metadata()
    assert.equal(before.orientation, 6)
    await drawRenditions(file, picture, renditions, cache)
    for (const rendition of renditions) {
      const drawn = sharp(renditionFile(picture, rendition, cache))
      const { width, height, format } = await drawn.metadata()
      const names = { avif: 'heif', webp: 'webp', jpg: 'jpeg' }
      assert.deepEqual([width, height, format], [rendition.width, rendition.height, names[rendition.format]])
      const { data, info } = await drawn.raw().toBuffer({ resolveWithObject: true })
      const middle = (row: number) => data[(row * info.width + info.width / 2) * info.channels] ?? -1
      assert.ok(middle(10) < 30 && middle(info.height - 10) > 225, `${rendition.url} stands upright`)
    }
  })

  it('keeps nothing of what the camera wrote, the place least of all', async () => {
    assert.ok((await sharp(camera).metadata()).exif, 'the original has notes')
    for (const rendition of renditions) {
      const { exif, xmp, iptc, icc, orientation } = await sharp(
        renditionFile(picture, rendition, cache),
      ).metadata()
      assert.deepEqual(
        { exif, xmp, iptc, icc },
        { exif: undefined, xmp: undefined, iptc: undefined, icc: undefined },
      )
      assert.equal(orientation ?? 1, 1)
    }
  })

  it('draws each once for a content, whatever its name', async () => {
    const times = () => readdirSync(cache).map((name) => [name, statSync(join(cache, name)).mtimeMs])
    const before = times()
    assert.equal(before.length, renditions.length)
    await drawRenditions(file, { ...picture, file: 'issues/b/01/09-1.jpg' }, renditions, cache)
    assert.deepEqual(times(), before)
  })

  it('draws one that is asked for several times at once', async () => {
    const asked = { ...picture, hash: 'asked-at-once' }
    await Promise.all([1, 2, 3].map(() => drawRenditions(file, asked, renditions, cache)))
    const drawn = readdirSync(cache).filter((name) => name.startsWith(asked.hash))
    assert.equal(drawn.length, renditions.length)
  })

  it('puts what is transparent on white where the format has no transparency', async () => {
    const clear = join(directory, 'clear.png')
    await sharp({ create: { width: 20, height: 20, channels: 4, background: '#00000000' } }).toFile(clear)
    const drawing = { ...picture, width: 20, height: 20, hash: 'clear' }
    const jpeg = renditionsOf(drawing, 'photo').filter(({ format }) => format === 'jpg')
    await drawRenditions(clear, drawing, jpeg, cache)
    const [rendition] = jpeg
    assert.ok(rendition)
    const [first] = await sharp(renditionFile(drawing, rendition, cache))
      .raw()
      .toBuffer()
    assert.equal(first, 255)
  })

  it('says in each file of a picture that a machine made it, and still not where it was taken', async () => {
    const made = { ...picture, generated: true as const, hash: 'made' }
    const files = renditionsOf(made, 'photo')
    await drawRenditions(file, made, files, cache)
    for (const rendition of files) {
      const { xmp, exif } = await sharp(renditionFile(made, rendition, cache)).metadata()
      assert.match(String(xmp), /DigitalSourceType>[^<]*trainedAlgorithmicMedia</, rendition.url)
      assert.equal(exif, undefined)
    }
  })

  it('paints over what was taken out, in every width and format, and over nothing else', async () => {
    const masked = { ...picture, masks: [[0.25, 0.75, 0.5, 0.125]] as const, hash: 'masked' }
    const files = renditionsOf(masked, 'photo')
    await drawRenditions(file, masked, files, cache)
    for (const rendition of files) {
      const drawn = sharp(renditionFile(masked, rendition, cache))
      const { data, info } = await drawn.raw().toBuffer({ resolveWithObject: true })
      const shade = (x: number, y: number) =>
        data[(Math.floor(y * info.height) * info.width + Math.floor(x * info.width)) * info.channels] ?? -1
      for (const [x, y] of [
        [0.27, 0.76],
        [0.5, 0.8],
        [0.73, 0.865],
      ] as const)
        assert.ok(Math.abs(shade(x, y) - 0xc8) < 12, `${rendition.url} at ${x}, ${y}`)
      for (const [x, y] of [
        [0.1, 0.8],
        [0.5, 0.7],
        [0.9, 0.8],
        [0.5, 0.95],
      ] as const)
        assert.ok(shade(x, y) > 240, `${rendition.url} at ${x}, ${y}`)
    }
  })
})
