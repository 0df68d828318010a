import assert from 'node:assert/strict'
import { test } from 'node:test'
import { parseBody } from '../../../lib/body/parse/parse-body.ts'
import { photoOnFirstScreen, toStretches, unplacedPhotos } from '../../../lib/layout/route-body.ts'
import { sampleArticle, sampleBody } from '../../support/sample.ts'

const picture = { file: 'issues/a/01/01-1.jpg', width: 3, height: 2, bytes: 1, hash: '0' }
const placed = { picture, caption: '有位置', after: 'p1' }
const unplaced = { picture, caption: '无位置' }
const withoutFile = { caption: '无图', after: 'p1' }
const photos = [placed, unplaced, withoutFile]

test('toStretches: it parts the text where a photo was placed, and guesses no other place', () => {
  const article = sampleArticle('a/01/01', { body: sampleBody('一。', '二。'), photos })
  const [first, second] = article.body.blocks
  assert.deepEqual(toStretches(article), [
    { text: { blocks: [first], options: {} }, photos: [placed] },
    { text: { blocks: [second], options: {} }, photos: [] },
  ])
})

test('toStretches: it finds a paragraph within a list and a quotation, and is not misled by what a text says', () => {
  const { body } = parseBody('id="p3"\n\n> - 二\n> - 三\n\n四[^1]\n\n[^1]: 注', { address: '/a/' })
  const article = sampleArticle('a/01/01', { body, photos: [{ ...placed, after: 'p3' }] })
  const stretches = toStretches(article)
  assert.deepEqual(
    stretches.map(({ text: { blocks, notes }, photos }) => [
      blocks.length,
      notes?.length ?? 0,
      photos.length,
    ]),
    [
      [2, 0, 1],
      [1, 1, 0],
    ],
  )
})

test('toStretches: it keeps the footnotes where a photo stands after the last paragraph', () => {
  const { body } = parseBody('一[^1]\n\n[^1]: 注', { address: '/a/' })
  assert.deepEqual(toStretches(sampleArticle('a/01/01', { body, photos: [placed] })), [
    { text: { blocks: body.blocks, options: {} }, photos: [placed] },
    { text: { blocks: [], notes: body.notes, options: {} }, photos: [] },
  ])
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
