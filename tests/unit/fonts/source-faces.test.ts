import assert from 'node:assert/strict'
import { createHash } from 'node:crypto'
import { test } from 'node:test'
import { readSourceFace, type SourceFace } from '../../../lib/fonts/source-faces.ts'

// SHA-256 of the files of @expo-google-fonts/noto-sans-sc and noto-serif-sc, 0.4.3: published faces are cut from these
// outlines and named for them, and pictures for sharing are drawn with them.
const faces: Readonly<Record<SourceFace, string>> = {
  'noto-sans-sc-400': 'd45f67f0a7c0ca3f256950777ce6a61cc7ce5f9696d02900cbbaac25f8aa7d16',
  'noto-sans-sc-600': 'b5eb7510dff58e0626c72c0861d83a3ed2be1d03047cf90a623682b8667bc5ff',
  'noto-serif-sc-400': 'c358a69de3df5f423a8946a7b03e3126fb6ba116f1130a463455b4e39e1f0742',
  'noto-serif-sc-700': '9c6a2ba736e4b499c84f65ce366bd3625c0401885fd3e585ace50fb738b96ff6',
}

for (const [face, hash] of Object.entries(faces)) {
  test(`readSourceFace: ${face} is the font that was published with, byte for byte`, () => {
    const font = readSourceFace(face as SourceFace)
    assert.equal(createHash('sha256').update(font).digest('hex'), hash)
  })
}
