import assert from 'node:assert/strict'
import { describe, it } from 'node:test'
import { brotliCompressSync } from 'node:zlib'
import { browserFiles, bundleDesk } from '../../../../lib/publish/assets/bundle.ts'

describe("bundleDesk: the script of the editors' desk", () => {
  it('weighs at most 150 KB compressed, and names no host to fetch from', async () => {
    const script = await bundleDesk()
    assert.ok(brotliCompressSync(script).length <= 150 * 1024)
    // Examples in forms, namespaces, and what Preact says of its own faults; the desk's policy would refuse them as well.
    const text = Buffer.from(script).toString()
    assert.deepEqual(
      [...text.matchAll(/https?:\/\/[\w.-]+/g)]
        .map(([address]) => address)
        .filter((address) => !/example|github\.com|w3\.org|203\.0\.113|aliyuncs/.test(address)),
      [],
    )
    assert.doesNotMatch(text, /\beval\(|new Function\(/)
  })

  it('is none of the scripts that are published', () => {
    assert.deepEqual(browserFiles, ['reader.js', 'search.js', 'search-worker.js'])
  })
})
