import assert from 'node:assert/strict'
import { readFileSync, rmSync } from 'node:fs'
import { after, test } from 'node:test'
import { cutHeadlineFaces, cutPunctuationFace, faceFile, punctuation } from '../../../lib/fonts/cut-faces.ts'
import { faceBudget, headlineFace } from '../../../lib/fonts/headline-face.ts'
import { projectRoot } from '../../support/project-root.ts'

const seed = readFileSync(`${projectRoot}content/issues/2025-lianghui/source.txt`, 'utf8')

// What a test cuts goes to the cache of the builds, under names that no issue has.
const cut = (name: string, characters: string) =>
  ({ url: `/assets/fonts/${name}_${process.pid}.0.woff2`, characters }) as const
const full = cut('full', headlineFace('full', hanCharacters(seed)).characters)
const alone = cut('alone', '两会新篇——')
const among = cut('among', alone.characters)
const other = cut('other', '聚焦长治“”ABC')

after(() => {
  for (const { url } of [full, alone, among, other]) rmSync(faceFile(url))
})

test('punctuation: it is what the unicode-range of globals.css names', () => {
  const css = readFileSync(`${projectRoot}app/globals.css`, 'utf8')
  const range = /unicode-range:([^;]*);/.exec(css)?.[1] ?? ''
  const named = [...range.matchAll(/U\+([0-9A-F]+)(?:-([0-9A-F]+))?/g)].flatMap(
    ([, first = '', last = first]) => {
      const start = Number.parseInt(first, 16)
      const length = Number.parseInt(last, 16) - start + 1
      return Array.from({ length }, (_, i) => String.fromCodePoint(start + i))
    },
  )
  assert.deepEqual([...punctuation], named)
})

test('cutPunctuationFace: it gives a WOFF2 file of at most 3.1 KB', async () => {
  const face = await cutPunctuationFace()
  assert.equal(face.toString('latin1', 0, 4), 'wOF2')
  assert.ok(face.length > 2000 && face.length <= 3174, `it weighs ${face.length} bytes`)
})

test('cutHeadlineFaces: it keeps a full face within the budget and cuts it only once', async () => {
  assert.equal(full.characters.length, 105)
  assert.equal(await cutHeadlineFaces([full]), 1)
  const bytes = readFileSync(faceFile(full.url))
  assert.equal(bytes.toString('latin1', 0, 4), 'wOF2')
  assert.ok(bytes.length <= faceBudget, `it weighs ${bytes.length} bytes`)
  assert.equal(await cutHeadlineFaces([full]), 0)
})

test('cutHeadlineFaces: it gives the same bytes whatever is cut along with a face', async () => {
  assert.equal(await cutHeadlineFaces([alone]), 1)
  assert.equal(await cutHeadlineFaces([alone, among, other]), 2)
  assert.equal(readFileSync(faceFile(among.url)).equals(readFileSync(faceFile(alone.url))), true)
})

function hanCharacters(text: string): string[] {
  return [...new Set(text)].filter((character) => /\p{Script=Han}/u.test(character))
}
