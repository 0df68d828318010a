import assert from 'node:assert/strict'
import { test } from 'node:test'
import * as fontkit from 'fontkit'
import { readSourceFace } from '../../../lib/fonts/source-faces.ts'

test('readSourceFace: it gives a TrueType font with the characters of a headline', () => {
  const font = fontkit.create(readSourceFace('noto-serif-sc-700'))
  assert.ok('hasGlyphForCodePoint' in font)
  for (const character of '长治消防两会䶮')
    assert.ok(font.hasGlyphForCodePoint(character.codePointAt(0) ?? 0))
  assert.equal(readSourceFace('noto-serif-sc-700'), readSourceFace('noto-serif-sc-700'))
})
