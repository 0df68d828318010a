import assert from 'node:assert/strict'
import { it } from 'node:test'
import fc from 'fast-check'
import { packJson } from '../../../../lib/search/builder/pack-json.ts'
import { parsePackedJson } from '../../../../lib/search/index/packed-json.ts'
import { isWhole, sealLength } from '../../../../lib/search/index/sealed-bytes.ts'
import type { StoredDocument } from '../../../../lib/search/index/search-document.ts'
import { SearchError } from '../../../../lib/search/index/search-error.ts'
import { parseTextFile, toRow } from '../../../../lib/search/index/text-file.ts'
import { sampleDocument } from '../../../support/memory-index.ts'

it('gives back every text as it was', () => {
  const texts = fc.string({ unit: 'binary', maxLength: 60 })
  fc.assert(
    fc.property(
      texts,
      fc.string({ unit: fc.integer({ min: 0, max: 0xffff }).map((unit) => String.fromCharCode(unit)) }),
      (text, units) => {
        const packed = packJson(JSON.stringify([text, units]))
        assert.ok(isWhole(packed))
        assert.deepEqual(parsePackedJson(packed, 'a'), [text, units])
      },
    ),
  )
})

it('gives back every character of the basic plane as it was', () => {
  const all = Array.from({ length: 0x10000 }, (_, unit) => String.fromCharCode(unit))
  assert.deepEqual(parsePackedJson(packJson(JSON.stringify(all)), 'a'), all)
})

it('says which file is damaged', () => {
  const packed = packJson('["消防"]')
  const cut = packed.subarray(0, packed.length - 2)
  assert.equal(isWhole(cut.slice()), false)
  assert.throws(() => parsePackedJson(new Uint8Array(sealLength + 3).fill(7), 'texts/a/0.bin'), {
    name: SearchError.name,
    message: 'texts/a/0.bin should hold packed JSON, but does not',
  })
})

it('gives back documents with all that they have, and with nothing', () => {
  const whole: StoredDocument = {
    ...sampleDocument('a/01/01'),
    kicker: '引题',
    subhead: '——副题',
    date: '2025-01',
    section: { id: 'yaowen', name: '要闻' },
    byline: ['王涵'],
    page: '第01版：要闻',
    headings: ['一'],
    paragraphs: [
      { id: 'p1', text: '甲' },
      { id: 'p1-1', text: '乙' },
      { id: 'p2', text: '丙' },
      { id: 'p9', text: '丁' },
      { text: '表' },
    ],
    captions: ['图'],
    topics: ['两会'],
    fold: '門门',
  }
  const documents = [whole, sampleDocument('a/01/02')]
  assert.deepEqual(parseTextFile(packJson(JSON.stringify(documents.map(toRow))), 'a'), documents)
})
