import assert from 'node:assert/strict'
import { test } from 'node:test'
import { hashedName } from '../../../../lib/publish/assets/hashed-name.ts'

test('hashedName: it is the same for the same bytes, as text or not, and another for others', () => {
  const name = hashedName('/assets/reader.js', 'a()')
  assert.match(name, /^\/assets\/reader\.[0-9a-f]{10}\.js$/)
  assert.equal(hashedName('/assets/reader.js', new TextEncoder().encode('a()')), name)
  assert.notEqual(hashedName('/assets/reader.js', 'b()'), name)
})
