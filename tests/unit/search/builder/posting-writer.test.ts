import assert from 'node:assert/strict'
import { test } from 'node:test'
import fc from 'fast-check'
import { ImpactLevels } from '../../../../lib/search/builder/impact-levels.ts'
import { PostingWriter } from '../../../../lib/search/builder/posting-writer.ts'
import { BitReader } from '../../../../lib/search/index/bit-reader.ts'
import { mostRanked, readPostings } from '../../../../lib/search/index/postings.ts'

const size = 20_000

/** Writes lists one after the other and reads them again. */
function writeAndRead(all: readonly (readonly number[])[]) {
  const lists = {
    fingerprints: Uint32Array.from(all.keys()),
    starts: Uint32Array.from([0, ...all.map((_, at) => all.slice(0, at + 1).flat().length)]),
    documents: Uint32Array.from(all.flat()),
    weights: Uint8Array.from(all.flat(), (document) => 1 + (document % 7)),
  }
  const levels = new ImpactLevels(Array.from({ length: size }, (_, at) => 200 + (at % 900)))
  levels.count(lists)
  const writer = new PostingWriter(levels, size)
  for (const at of all.keys()) writer.write(lists, at)
  const bits = new BitReader(writer.bits.take(0))
  const impactOf = (document: number) => levels.levelOf(document, 1 + (document % 7))
  return { read: all.map(() => readPostings(bits, size, levels.means())), impactOf }
}

test('it writes lists of any length so that they are read as they were', () => {
  const list = fc.uniqueArray(fc.nat({ max: size - 1 }), { minLength: 1, maxLength: 60 })
  const sorted = list.map((numbers) => numbers.sort((one, other) => one - other))
  fc.assert(
    fc.property(fc.array(sorted, { minLength: 1, maxLength: 8 }), (all) => {
      const { read } = writeAndRead(all)
      assert.deepEqual(
        read.map(({ documents }) => [...documents]),
        all,
      )
    }),
  )
})

test('it ranks the highest impacts of a long list above the others', () => {
  const documents = Array.from({ length: 5 * mostRanked }, (_, at) => 3 * at)
  const { read, impactOf } = writeAndRead([documents, [1, 2]])
  const { impacts } = read[0] ?? { impacts: new Float32Array(0) }
  assert.deepEqual([...(read[0]?.documents ?? [])], documents)
  assert.deepEqual([...(read[1]?.documents ?? [])], [1, 2])
  const order = [...documents.keys()].sort((one, other) => (impacts[other] ?? 0) - (impacts[one] ?? 0))
  const best = Math.max(...documents.map(impactOf))
  for (const at of order.slice(0, 10)) assert.ok(impactOf(documents[at] ?? 0) >= best - 16)
})
