import assert from 'node:assert/strict'
import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, it } from 'node:test'
import { findUnlocked, type LockFile } from '../../support/lock-file.ts'
import { projectRoot } from '../../support/project-root.ts'

describe('lock file: a clone is installed as it was locked, on any platform', () => {
  const lock: LockFile = JSON.parse(readFileSync(join(projectRoot, 'package-lock.json'), 'utf8'))

  it('sees an optional package of another platform that was left out, nested ones too', () => {
    const { 'node_modules/a/node_modules/c': _nested, ...withoutNested } = sample.packages
    assert.deepEqual(findUnlocked(sample), [])
    assert.deepEqual(findUnlocked({ packages: withoutNested }), ['node_modules/a/node_modules/b: c'])
  })

  it('sees that sharp lacks the package of a platform', () => {
    const { 'node_modules/@img/sharp-win32-x64': _left, ...packages } = lock.packages
    assert.deepEqual(findUnlocked({ packages }), ['node_modules/sharp: @img/sharp-win32-x64'])
  })

  it('names the bytes of every package, of other platforms too', () => {
    const unsealed = Object.entries(lock.packages).flatMap(([path, { integrity }]) =>
      path === '' || integrity ? [] : [path],
    )
    assert.deepEqual(unsealed, [])
  })

  it('names every package that a locked package needs', () => {
    assert.deepEqual(findUnlocked(lock), [])
  })
})

const sample: LockFile = {
  packages: {
    '': { dependencies: { a: '1' }, devDependencies: { d: '1' } },
    'node_modules/a': { dependencies: { b: '1', d: '1' } },
    'node_modules/a/node_modules/b': { optionalDependencies: { c: '1' } },
    'node_modules/a/node_modules/c': {},
    'node_modules/d': {},
  },
}
