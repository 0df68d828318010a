import assert from 'node:assert/strict'
import { describe, it } from 'node:test'
import { middleJpeg, renditionsOf, widestJpeg } from '../../../lib/pictures/renditions.ts'

const picture = (width: number, height: number) => ({
  file: 'issues/a/01/01-1.PNG',
  width,
  height,
  bytes: 1,
  hash: '0123456789abcdef',
})

describe('renditionsOf', () => {
  it('gives a photo in three widths of each format', () => {
    const [first, ...others] = renditionsOf(picture(4000, 3000), 'photo')
    assert.deepEqual(first, {
      url: '/media/a/01/01-1.0123456789.v1-480.avif',
      width: 480,
      height: 360,
      format: 'avif',
    })
    assert.deepEqual(
      others.map(({ url, height }) => [url.slice(url.lastIndexOf('-') + 1), height]),
      [
        ['960.avif', 720],
        ['1600.avif', 1200],
        ['480.webp', 360],
        ['960.webp', 720],
        ['1600.webp', 1200],
        ['480.jpg', 360],
        ['960.jpg', 720],
        ['1600.jpg', 1200],
      ],
    )
  })

  it('makes nothing wider than the original', () => {
    const widths = (width: number, use: 'photo' | 'facsimile') =>
      renditionsOf(picture(width, 10), use)
        .filter(({ format }) => format === 'jpg')
        .map((rendition) => rendition.width)
    assert.deepEqual(widths(300, 'photo'), [300])
    assert.deepEqual(widths(480, 'photo'), [480])
    assert.deepEqual(widths(1599, 'photo'), [480, 960, 1599])
    assert.deepEqual(widths(1600, 'photo'), [480, 960, 1600])
    assert.deepEqual(widths(2480, 'facsimile'), [480, 960, 1600, 2480])
    assert.deepEqual(widths(9000, 'facsimile'), [480, 960, 1600, 3200])
  })

  it('makes of a facsimile what its thumbnail is, so that a wall of them asks for nothing more', () => {
    for (const width of [300, 480, 481, 4000]) {
      const facsimile = new Set(renditionsOf(picture(width, 10), 'facsimile').map(({ url }) => url))
      const thumbnails = renditionsOf(picture(width, 10), 'thumbnail')
      assert.equal(thumbnails.length, 3)
      assert.deepEqual(
        thumbnails.filter(({ url }) => !facsimile.has(url)),
        [],
      )
    }
  })

  it('gives a strip of one pixel its height', () => {
    assert.deepEqual(
      renditionsOf(picture(4000, 1), 'photo').map(({ height }) => height),
      Array(9).fill(1),
    )
  })
})

describe('the one JPEG of a photo', () => {
  it('is the widest for feeds and one as wide as a page of text for books', () => {
    assert.equal(widestJpeg(picture(4000, 3000)).width, 1600)
    assert.equal(middleJpeg(picture(4000, 3000)).width, 960)
    assert.deepEqual(middleJpeg(picture(300, 200)), widestJpeg(picture(300, 200)))
  })
})
