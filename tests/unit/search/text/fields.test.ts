import assert from 'node:assert/strict'
import { test } from 'node:test'
import { fieldPrefixes, fieldSeed, queryFields, sectionIdPrefix } from '../../../../lib/search/text/fields.ts'
import { syllablePair } from '../../../../lib/search/text/sound-terms.ts'

test('terms of fields and of sounds begin with a capital of their own, which no word of a text has', () => {
  const sound = syllablePair('xiao', 'fang')
  assert.equal(sound, 'Yxiao fang')
  const begins = [...queryFields.map((field) => fieldPrefixes[field]), sectionIdPrefix, sound.charAt(0)]
  assert.equal(begins.join('').length, 9)
  assert.match(begins.join(''), /^[A-Z]+$/)
  assert.equal(new Set(begins).size, 9)
  assert.equal(new Set(begins.map(fieldSeed)).size, 9)
})
