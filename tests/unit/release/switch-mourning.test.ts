import assert from 'node:assert/strict'
import { copyFileSync, mkdtempSync, readFileSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { describe, it, type TestContext } from 'node:test'
import { PublishError } from '../../../lib/build/publish-error.ts'
import { switchMourning } from '../../../lib/release/switch-mourning.ts'
import { projectRoot } from '../../support/project-root.ts'

function emptyFolder(t: TestContext): string {
  const folder = mkdtempSync(join(tmpdir(), 'mourning-'))
  t.after(() => rmSync(folder, { recursive: true }))
  return folder
}

describe('switchMourning', () => {
  it('changes one word of the stylesheet, back and forth, however often', (t) => {
    const site = emptyFolder(t)
    copyFileSync(join(projectRoot, 'public/mourning.css'), join(site, 'mourning.css'))
    const read = () => readFileSync(join(site, 'mourning.css'), 'utf8')
    const off = read()
    for (let times = 0; times < 2; times++) switchMourning(site, 'on')
    assert.equal(read(), off.replace('@media not all {', '@media all {'))
    assert.match(read(), /@media all \{/)
    for (let times = 0; times < 2; times++) switchMourning(site, 'off')
    assert.equal(read(), off)
  })

  it('says what is wrong with the word or the site', (t) => {
    assert.throws(() => switchMourning(emptyFolder(t), 'on'), PublishError)
    assert.throws(() => switchMourning('out', 'grey'), /mourning should be on or off, but is grey/)
    assert.throws(() => switchMourning('out', undefined), /but is not said/)
  })
})
