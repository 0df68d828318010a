import assert from 'node:assert/strict'
import { test } from 'node:test'
import { photoOnFirstScreen, toStretches, unplacedPhotos } from '../../../lib/layout/route-body.ts'
import { sampleArticle, sampleBody } from '../../support/sample.ts'

const picture = { file: 'issues/a/01/01-1.jpg', width: 3, height: 2, bytes: 1, hash: '0' }
const placed = { picture, caption: '有位置', after: 'p1' }
const unplaced = { picture, caption: '无位置' }
const withoutFile = { caption: '无图', after: 'p1' }
const photos = [placed, unplaced, withoutFile]

test('toStretches: it parts the text where a photo was placed, and guesses no other place', () => {
  const article = sampleArticle('a/01/01', { body: sampleBody('一。', '二。'), photos })
  assert.deepEqual(toStretches(article), [
    { html: '<p id="p1">一。</p>', photos: [placed] },
    { html: '<p id="p2">二。</p>', photos: [] },
  ])
})

test('toStretches: it finds a paragraph within a list, and is not misled by what a text says', () => {
  const body = {
    ...sampleBody(),
    blocks: [
      { kind: 'paragraph' as const, id: 'p1', text: 'id="p2"', html: '<p id="p1">id="p2"</p>' },
      { kind: 'other' as const, text: '二', html: '<ul><li id="p2">二</li></ul>' },
    ],
  }
  const article = sampleArticle('a/01/01', { body, photos: [{ ...placed, after: 'p2' }] })
  assert.deepEqual(
    toStretches(article).map((stretch) => [stretch.html.includes('<ul>'), stretch.photos.length]),
    [[true, 1]],
  )
})

test('unplacedPhotos: it gives the photos that have a picture and no place', () => {
  assert.deepEqual(unplacedPhotos(sampleArticle('a/01/01', { photos })), [unplaced])
})

test('photoOnFirstScreen: it is the first photo where little text stands above it', () => {
  const of = (text: string, known: Parameters<typeof sampleArticle>[1]) => {
    const article = sampleArticle('a/01/01', { body: sampleBody(text, '二。'), ...known })
    return photoOnFirstScreen(toStretches(article), article.photos)
  }
  assert.equal(of('一。', { photos }), placed)
  assert.equal(of('一。', { photos: [withoutFile, unplaced] }), unplaced)
  assert.equal(of('长'.repeat(121), { photos }), undefined)
  assert.equal(of('一。', { photos: [{ ...placed, after: 'p2' }, unplaced] })?.caption, '有位置')
  assert.equal(of('一。', {}), undefined)
})
