import assert from 'node:assert/strict'
import { describe, it } from 'node:test'
import { faceNames, openFace, unitWidth } from '../../../../lib/sharing/cards/typeface.ts'
import { typesetLine } from '../../../../lib/sharing/cards/typeset-line.ts'

const texts = [
  '他说：“好，”。（笑）',
  '——2025年A3版……',
  '“一条河”《两座桥》、三个广场；都点灯！',
  'AVATAR To We 14,600元，99.5％ 4~6℃',
  '第〇三版　々',
]

describe('typesetLine', () => {
  it('gives what shaping the whole line gives', () => {
    for (const face of faceNames) {
      const font = openFace(face)
      for (const text of texts) {
        const { glyphs, positions, advanceWidth } = font.layout(text, { chws: true }, 'hani')
        const { glyphs: set, width } = typesetLine(text, face)
        assert.deepEqual(
          set.map(({ glyph }) => glyph),
          glyphs.map(({ id }) => id),
          `${face} ${text}`,
        )
        assert.ok(Math.abs(width * font.unitsPerEm - advanceWidth) < 0.01, `${face} ${text}`)
        let pen = 0
        for (const [index, { x }] of set.entries()) {
          const { xAdvance = 0, xOffset = 0 } = positions[index] ?? {}
          assert.ok(Math.abs(x * font.unitsPerEm - pen - xOffset) < 0.01, `${face} ${text} ${index}`)
          pen += xAdvance
        }
      }
    }
  })

  it('is never wider than what was measured for it', () => {
    for (const text of texts)
      assert.ok(unitWidth(text, 'headline') >= typesetLine(text, 'headline').width - 1e-9, text)
  })
})
