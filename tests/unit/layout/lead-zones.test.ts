import assert from 'node:assert/strict'
import { test } from 'node:test'
import { toLeadZones } from '../../../lib/layout/lead-zones.ts'
import { sampleArticle, sampleBody } from '../../support/sample.ts'

const photo = (width: number, height: number) => ({
  caption: '桥',
  picture: { file: 'a.jpg', width, height, bytes: 1, hash: 'a' },
})
const { blocks } = sampleBody(...Array.from({ length: 12 }, () => '字'.repeat(81)))

/** Of a text of twelve paragraphs of four lines: columns of the photo, paragraphs beside and below, second photos. */
function zones(...photos: readonly ReturnType<typeof photo>[]) {
  const found = toLeadZones(sampleArticle('a/01/01', { photos }), blocks)
  return found && [found.span, found.beside.length, found.below.length, found.second ? 1 : 0]
}

test('toLeadZones: it gives a landscape two columns, and ends the column beside it with the two below it', () => {
  // The photo is 19.5 lines tall: 48 lines of text and twice the photo are 29 in each column.
  assert.deepEqual(zones(photo(3, 2)), [2, 7, 5, 0])
})

test('toLeadZones: it sets a second photo at the foot of the column beside the first', () => {
  assert.deepEqual(zones(photo(3, 2), photo(3, 2)), [2, 6, 6, 1])
})

test('toLeadZones: it gives a portrait one column, and the text as tall as that beside it', () => {
  assert.deepEqual(zones(photo(2, 3)), [1, 10, 2, 0])
})

test('toLeadZones: it leaves a text without picture or with few lines as it is', () => {
  const short = toLeadZones(sampleArticle('a/01/01', { photos: [photo(3, 2)] }), blocks.slice(0, 1))
  assert.deepEqual([zones(), short], [undefined, undefined])
})
