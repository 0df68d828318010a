import assert from 'node:assert/strict'
import { spawn, spawnSync } from 'node:child_process'
import { once } from 'node:events'
import { existsSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { describe, it, type TestContext } from 'node:test'
import { lockBuild } from '../../../lib/build/build-lock.ts'
import { projectRoot } from '../../support/project-root.ts'

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

  for (const [what, written] of [
    ['is empty', ''],
    ['holds no number', 'half a li'],
    ['names no process', '0'],
    ['names a process by a number that another has by now', `${process.ppid} an earlier one`],
  ] as const) {
    it(`takes over a lock that ${what}`, async (t) => {
      const file = lockFile(t)
      writeFileSync(file, written)
      const release = await lockBuild(file, never)
      release()
      assert.equal(existsSync(file), false)
    })
  }

  it('takes over a lock that cannot be read, since it is a folder', async (t) => {
    const file = lockFile(t)
    mkdirSync(file)
    const release = await lockBuild(file, never)
    release()
    assert.equal(existsSync(file), false)
  })

  it('waits for a process that took the lock itself, until it has ended', async (t) => {
    const file = lockFile(t)
    const module = join(projectRoot, 'lib/build/build-lock.ts')
    const hold = `import(${JSON.stringify(module)}).then(async ({ lockBuild }) => {
      await lockBuild(${JSON.stringify(file)}, () => {})
      console.log('held')
      setInterval(() => {}, 1000)
    })`
    const child = spawn(process.execPath, ['--import', 'tsx', '--eval', hold], {
      cwd: projectRoot,
      stdio: ['ignore', 'pipe', 'inherit'],
    })
    t.after(() => child.kill('SIGKILL'))
    await once(child.stdout, 'data')
    const waited: number[] = []
    const release = await lockBuild(file, (holder) => {
      waited.push(holder)
      child.kill('SIGKILL')
    })
    release()
    assert.deepEqual(waited, [child.pid])
  })

  it('does not give back a lock that another process has taken over meanwhile', async (t) => {
    const file = lockFile(t)
    const release = await lockBuild(file, never)
    writeFileSync(file, String(process.ppid))
    release()
    assert.equal(readFileSync(file, 'utf8'), String(process.ppid))
  })
})
