import assert from 'node:assert/strict'
import { test } from 'node:test'
import { brotliCompressSync } from 'node:zlib'
import { bundle, bundlePart } from '../../../../lib/publish/assets/bundle.ts'
import { hashedName } from '../../../../lib/publish/assets/hashed-name.ts'

test('bundle: what every page loads of the reader is 8 KB at most, compressed', async () => {
  const { entry } = await bundle('reader.js')
  const size = brotliCompressSync(entry).length
  assert.ok(size <= 8 * 1024, `${size} bytes`)
  assert.ok(size > 1024, `${size} bytes`)
})

test('bundle: each part is a file named by its bytes, and its importer names it so', async () => {
  const { entry, parts } = await bundle('reader.js')
  assert.ok(parts.size > 0)
  const sources = [entry, ...parts.values()].map((bytes) => new TextDecoder().decode(bytes))
  for (const [name, bytes] of parts) {
    const [stem = ''] = name.split('.')
    assert.equal(name, hashedName(`${stem}.js`, bytes))
    assert.ok(
      sources.some((source) => source.includes(`import("./${name}")`)),
      name,
    )
    assert.deepEqual(await bundlePart(name), bytes)
  }
})

test('bundle: no file imports another before it is used', async () => {
  const { entry, parts } = await bundle('reader.js')
  for (const bytes of [entry, ...parts.values()]) {
    assert.doesNotMatch(new TextDecoder().decode(bytes), /\bimport\s*["{*\w]|\bfrom\s*"/)
  }
})

test('bundlePart: it knows nothing of other names', async () => {
  assert.equal(await bundlePart('read-aloud.0000000000.js'), undefined)
})
