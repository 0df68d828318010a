import assert from 'node:assert/strict'
import { spawnSync } from 'node:child_process'
import { createHash } from 'node:crypto'
import { mkdirSync, readFileSync, writeFileSync } from 'node:fs'
import { hostname } from 'node:os'
import { join } from 'node:path'
import { describe, it } from 'node:test'
import { setTimeout } from 'node:timers/promises'
import { PublishError } from '../../../../lib/build/publish-error.ts'
import { whileHolding } from '../../../../lib/release/deploy/host-lock.ts'
import { FolderHost } from '../../../../lib/release/host/folder-host.ts'
import { emptyFolder } from '../../../support/made-site.ts'
import { walkFiles } from '../../../support/walk-files.ts'

const times = { beat: 20, silence: 300 }

function writeLock(folder: string, changes: object): void {
  mkdirSync(join(folder, '.published'), { recursive: true })
  const lock = { id: 'other', machine: 'another', process: 1, start: '', beat: 0, ...changes }
  writeFileSync(join(folder, '.published/lock.json'), JSON.stringify(lock))
}

describe('whileHolding', () => {
  it('holds a host as long as it works, and leaves nothing', async (t) => {
    const to = emptyFolder(t)
    const host = new FolderHost({ to })
    const seen = await whileHolding(
      host,
      'one',
      async () => readFileSync(join(to, '.published/lock.json'), 'utf8'),
      times,
    )
    assert.equal(JSON.parse(seen).id, 'one')
    assert.deepEqual(walkFiles(to), [])
  })

  it('refuses at once where another shows that it is alive', async (t) => {
    const to = emptyFolder(t)
    const host = new FolderHost({ to })
    const first = whileHolding(host, 'one', () => setTimeout(600, 'done'), times)
    await setTimeout(100)
    await assert.rejects(
      whileHolding(host, 'two', async () => assert.fail('it should not begin'), times),
      (error) =>
        error instanceof PublishError &&
        /another publish \(one\) is at work there; nothing more/.test(error.message),
    )
    assert.equal(await first, 'done')
  })

  it('lets one of two begin that come at the same time', async (t) => {
    const host = new FolderHost({ to: emptyFolder(t) })
    const hold = (id: string) => whileHolding(host, id, () => setTimeout(200, id), times)
    const ends = await Promise.allSettled([hold('one'), hold('two')])
    assert.deepEqual(ends.map(({ status }) => status).sort(), ['fulfilled', 'rejected'])
  })

  it('takes over from one that has been silent, and from one of this machine that is dead without waiting', async (t) => {
    const to = emptyFolder(t)
    const host = new FolderHost({ to })
    writeLock(to, {})
    assert.equal(await whileHolding(host, 'one', async () => 'after silence', times), 'after silence')
    const machine = createHash('sha256').update(hostname()).digest('hex').slice(0, 12)
    const dead = spawnSync(process.execPath, ['-e', '']).pid
    writeLock(to, { machine, process: dead })
    assert.equal(
      await whileHolding(host, 'one', async () => 'at once', { beat: 20, silence: 1e9 }),
      'at once',
    )
  })

  it('asks whether it still holds the host before it goes on after a long silence', async (t) => {
    const to = emptyFolder(t)
    const host = new FolderHost({ to })
    const late = { beat: 1e6, silence: 100 }
    const work = whileHolding(
      host,
      'one',
      async ({ checkIfSilent }) => {
        writeLock(to, { id: 'two' })
        await checkIfSilent()
        await setTimeout(80)
        await checkIfSilent()
      },
      late,
    )
    await assert.rejects(work, /another publish \(two\) is at work there/)
  })

  it('stops where another has taken over, and leaves it its lock', async (t) => {
    const to = emptyFolder(t)
    const host = new FolderHost({ to })
    const work = whileHolding(
      host,
      'one',
      async ({ check }) => {
        writeLock(to, { id: 'two' })
        await setTimeout(60)
        await check()
      },
      times,
    )
    await assert.rejects(work, /another publish \(two\) is at work there/)
    assert.equal(JSON.parse(readFileSync(join(to, '.published/lock.json'), 'utf8')).id, 'two')
  })
})
