import assert from 'node:assert/strict'
import { test } from 'node:test'
import {
  type Places,
  parsePlaces,
  withPlace,
} from '../../../../../../components/browser/reading/device/places.ts'

test('parsePlaces: it takes what it kept and nothing else', () => {
  const places: Places = { '/a/': ['p3', 0.5, 7] }
  assert.deepEqual(parsePlaces(JSON.stringify(places)), places)
  assert.deepEqual(parsePlaces('{"/a/":["p3"],"/b/":"p1","/c/":[1,2,3]}'), {})
  for (const kept of [null, '', '7', '[1]', '{']) assert.deepEqual(parsePlaces(kept), {})
})

test('withPlace: it replaces, removes, and lets the oldest go', () => {
  const one = withPlace({}, '/a/', ['p1', 0, 1])
  assert.deepEqual(withPlace(one, '/a/', ['p2', 0.25, 2]), { '/a/': ['p2', 0.25, 2] })
  assert.deepEqual(withPlace(one, '/a/', undefined), {})
  let full: Places = {}
  for (let number = 0; number < 205; number += 1) full = withPlace(full, `/${number}/`, ['p1', 0, number])
  assert.equal(Object.keys(full).length, 200)
  assert.equal(full['/4/'], undefined)
  assert.ok(full['/5/'])
})
