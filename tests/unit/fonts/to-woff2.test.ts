import assert from 'node:assert/strict'
import { test } from 'node:test'
import subsetFont from 'subset-font'
import { readSourceFace } from '../../../lib/fonts/source-faces.ts'
import { toWoff2 } from '../../../lib/fonts/to-woff2.ts'

const serif = readSourceFace('noto-serif-sc-700')

// Empty, simple and composite glyphs, short steps and long ones, marks that are set upright.
const texts = ['聚焦长治两会“专刊”——ABC 1234%', 'Ångström ½ é', '一', '龘灪齉，。；']

for (const text of texts) {
  test(`toWoff2: “${text}” unpacks to what the reference encoder packs`, async () => {
    const font = await subsetFont(serif, text, { targetFormat: 'truetype' })
    const reference = await subsetFont(serif, text, { targetFormat: 'woff2' })
    const ours = await toWoff2(font)
    assert.deepEqual(await unpack(ours, text), await unpack(reference, text))
    assert.equal(ours.toString('latin1', 0, 4), 'wOF2')
    assert.equal(ours.readUInt32BE(8), ours.length)
    assert.ok(ours.length < 1.02 * reference.length + 16, `${ours.length} bytes, not ${reference.length}`)
  })
}

test('toWoff2: what is no TrueType font is refused', async () => {
  await assert.rejects(toWoff2(Buffer.from('OTTO and nothing else')), /expected a TrueType font/)
})

// Read back by the reference decoder, which fails on any stream that does not add up.
function unpack(woff2: Buffer, text: string): Promise<Buffer> {
  return subsetFont(woff2, text, { targetFormat: 'truetype' })
}
