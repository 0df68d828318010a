import assert from 'node:assert/strict'
import {
  chmodSync,
  linkSync,
  lstatSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  statSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { describe, it, type TestContext } from 'node:test'
import { writeAside } from '../../../lib/store/write-aside.ts'

function openFolder(t: TestContext): string {
  const folder = mkdtempSync(join(tmpdir(), 'aside-'))
  t.after(() => rmSync(folder, { recursive: true }))
  return folder
}

describe('writeAside', () => {
  it('writes a new file, in folders that are not there yet, and leaves nothing beside it', (t) => {
    const folder = openFolder(t)
    writeAside(join(folder, 'a/b/c.md'), '正文')
    assert.equal(readFileSync(join(folder, 'a/b/c.md'), 'utf8'), '正文')
    assert.deepEqual(readdirSync(join(folder, 'a/b')), ['c.md'])
  })

  it('puts another file in the place of the one that is there, which is as it was under its other name', (t) => {
    const folder = openFolder(t)
    writeFileSync(join(folder, 'a.md'), '旧')
    chmodSync(join(folder, 'a.md'), 0o640)
    linkSync(join(folder, 'a.md'), join(folder, 'b.md'))
    writeAside(join(folder, 'a.md'), '新')
    assert.deepEqual(
      ['a.md', 'b.md'].map((name) => readFileSync(join(folder, name), 'utf8')),
      ['新', '旧'],
    )
    assert.equal(statSync(join(folder, 'a.md')).mode & 0o777, 0o640)
  })

  it('leaves a link a link, and writes the file that it leads to', (t) => {
    const folder = openFolder(t)
    writeFileSync(join(folder, 'a.md'), '旧')
    symlinkSync('a.md', join(folder, 'link.md'))
    writeAside(join(folder, 'link.md'), '新')
    assert.equal(lstatSync(join(folder, 'link.md')).isSymbolicLink(), true)
    assert.equal(readFileSync(join(folder, 'a.md'), 'utf8'), '新')
  })

  it('leaves nothing behind where the file cannot be put in its place', (t) => {
    const folder = openFolder(t)
    mkdirSync(join(folder, 'a.md/below'), { recursive: true })
    assert.throws(() => writeAside(join(folder, 'a.md'), '新'))
    assert.deepEqual(readdirSync(folder), ['a.md'])
  })
})
