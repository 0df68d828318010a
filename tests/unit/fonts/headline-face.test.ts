import assert from 'node:assert/strict'
import { readFileSync } from 'node:fs'
import { test } from 'node:test'
import { faceRecipe, headlineFace } from '../../../lib/fonts/headline-face.ts'
import { readSourceFace } from '../../../lib/fonts/source-faces.ts'
import { fontCodePoints } from '../../support/font-characters.ts'
import { projectRoot } from '../../support/project-root.ts'

test('headlineFace: it names a face by issue and characters, each once and in order', () => {
  const { url, characters } = headlineFace('2025-lianghui', ['两会', '会两', 'A会'])
  assert.equal(characters, 'A两会')
  assert.match(url ?? '', /^\/assets\/fonts\/2025-lianghui\.[0-9a-f]{10}\.woff2$/)
  assert.equal(url, headlineFace('2025-lianghui', ['A两会']).url)
  assert.notEqual(url, headlineFace('2025-lianghui', ['A两会人']).url)
})

test('headlineFace: it takes texts whole and stops before the one that exceeds the budget', () => {
  const face = headlineFace('a', ['一二三', '四五六', '七'], 1500 + 5 * 190)
  assert.equal(face.characters, '一三二')
  assert.deepEqual(
    ['二一', '四', '七', ''].map((text) => face.covers(text)),
    [true, false, false, true],
  )
})

test('headlineFace: it passes over a text with a character that the font lacks', () => {
  const face = headlineFace('a', ['\u{e000}里', '生僻\u{30edd}', '常用'])
  assert.equal(face.characters, '常用')
  assert.equal(face.covers('里'), false)
})

test('headlineFace: it has no address when there is nothing to cut', () => {
  assert.equal('url' in headlineFace('a', ['', '\u200b']), false)
})

test('headlineFace: it takes no character that the font lacks', () => {
  const known = fontCodePoints(readSourceFace('noto-serif-sc-700'))
  const every = Array.from({ length: 0x10000 }, (_, codePoint) => String.fromCodePoint(codePoint))
  const { characters } = headlineFace('a', every, Number.MAX_SAFE_INTEGER)
  assert.equal(characters.length, 28_523)
  assert.deepEqual(
    [...characters].filter((character) => !known.has(character.codePointAt(0) ?? 0)),
    [],
  )
})

test('faceRecipe: it states the version that is installed of what cuts the font', () => {
  const file = `${projectRoot}node_modules/subset-font/package.json`
  const { version } = JSON.parse(readFileSync(file, 'utf8'))
  assert.equal(faceRecipe, `@expo-google-fonts/noto-serif-sc@0.4.3 700Bold subset-font@${version} woff2 1`)
})
