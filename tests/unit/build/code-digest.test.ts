import assert from 'node:assert/strict'
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { test } from 'node:test'
import { readCodeDigest } from '../../../lib/build/code-digest.ts'

test('the digest of the code changes with code and locked packages, and not with a README', async (t) => {
  const root = mkdtempSync(join(tmpdir(), 'code-'))
  t.after(() => rmSync(root, { recursive: true }))
  for (const folder of ['app', 'components', 'lib/store']) mkdirSync(join(root, folder), { recursive: true })
  const atRoot = [
    'next.config.ts',
    'package.json',
    'package-lock.json',
    'tailwind.config.ts',
    'tsconfig.json',
  ]
  for (const file of [...atRoot, 'lib/store/store.ts']) writeFileSync(join(root, file), 'one')
  const digests = new Set([await readCodeDigest(root)])
  writeFileSync(join(root, 'lib/store/README.md'), 'words')
  digests.add(await readCodeDigest(root))
  assert.equal(digests.size, 1)
  for (const file of ['lib/store/store.ts', 'package-lock.json']) {
    writeFileSync(join(root, file), 'two')
    digests.add(await readCodeDigest(root))
  }
  assert.equal(digests.size, 3)
})
