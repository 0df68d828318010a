import assert from 'node:assert/strict'
import { spawnSync } from 'node:child_process'
import { existsSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { describe, it, type TestContext } from 'node:test'
import { lockBuild } from '../../../lib/build/build-lock.ts'

function lockFile(t: TestContext): string {
  const folder = mkdtempSync(join(tmpdir(), 'lock-'))
  t.after(() => rmSync(folder, { recursive: true }))
  return join(folder, 'build.lock')
}

const never = () => assert.fail('nobody is waited for')

describe('lockBuild', () => {
  it('is released, and taken again', async (t) => {
    const file = lockFile(t)
    for (let times = 0; times < 2; times++) {
      const release = await lockBuild(file, never)
      assert.equal(existsSync(file), true)
      release()
      assert.equal(existsSync(file), false)
    }
  })

  it('takes over the lock of a process that is gone', async (t) => {
    const file = lockFile(t)
    const { pid } = spawnSync(process.execPath, ['--version'])
    writeFileSync(file, String(pid))
    const release = await lockBuild(file, never)
    release()
  })

  it('waits for a process that runs, and says so once', async (t) => {
    const file = lockFile(t)
    writeFileSync(file, String(process.ppid))
    const waited: number[] = []
    const locked = lockBuild(file, (holder) => {
      waited.push(holder)
      setTimeout(() => rmSync(file), 500)
    })
    const release = await locked
    release()
    assert.deepEqual(waited, [process.ppid])
  })
})
