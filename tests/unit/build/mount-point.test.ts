import assert from 'node:assert/strict'
import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { describe, it } from 'node:test'
import { isMountPoint } from '../../../lib/build/mount-point.ts'

// proc(5): a part of the same disk, as containers mount it, and a name with a space in it.
const mounts = `36 25 254:0 /volumes/site /srv/site rw,relatime - ext4 /dev/vda rw
37 25 254:0 /volumes/two /srv/two\\040words rw,relatime - ext4 /dev/vda rw
`

describe('isMountPoint', () => {
  for (const directory of ['/srv/site', '/srv/two words']) {
    it(`says so of ${directory}`, () => assert.equal(isMountPoint(directory, mounts), true))
  }

  it('says no of a folder in one, and of one that is not there', (t) => {
    const folder = mkdtempSync(join(tmpdir(), 'mount-'))
    t.after(() => rmSync(folder, { recursive: true }))
    assert.deepEqual(
      [join(folder, 'out'), folder, '/srv/site/out'].map((directory) => isMountPoint(directory, mounts)),
      [false, false, false],
    )
  })

  it('finds one on this machine', { skip: process.platform !== 'linux' }, () => {
    assert.deepEqual(
      ['/proc', '/proc/self'].map((directory) => isMountPoint(directory)),
      [true, false],
    )
  })
})
