import assert from 'node:assert/strict'
import { spawnSync } from 'node:child_process'
import { mkdirSync, statSync, utimesSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, it, type TestContext } from 'node:test'
import { RsyncHost } from '../../../../lib/release/host/rsync-host.ts'
import { emptyFolder, madeFile } from '../../../support/made-site.ts'
import { walkFiles } from '../../../support/walk-files.ts'

/** Whether rsync is there, as in CI; a folder of this machine needs no ssh. */
function isInstalled(t: TestContext): boolean {
  const isThere = !spawnSync('rsync', ['--version']).error
  if (!isThere) t.diagnostic('rsync is not installed: not tried')
  return isThere
}

function open(t: TestContext) {
  const to = emptyFolder(t)
  return { to, site: emptyFolder(t), host: new RsyncHost({ kind: 'rsync', name: 'far', to: `${to}/` }) }
}

describe('RsyncHost', () => {
  it('puts, reads, lists, compares and removes files of any name', async (t) => {
    if (!isInstalled(t)) return
    const { to, site, host } = open(t)
    assert.equal(await host.read('.published/lock.json'), undefined)
    await host.write('.published/lock.json', Buffer.from('{}'))
    const names = ['index.html', "a/b/c/附件 1+2%(甲)'!*[x]?.txt"]
    const files = names.map((name) => madeFile(site, name, name))
    const put: string[] = []
    await host.put(files, ({ path }) => void put.push(path))
    assert.deepEqual(put, names)
    assert.deepEqual((await host.list()).toSorted(), ['.published/lock.json', ...names].sort())
    assert.equal(String(await host.read(names[1] ?? '')), names[1])
    assert.deepEqual(await host.findOther(files), [])
    writeFileSync(join(to, 'index.html'), 'INDEX.HTML')
    assert.deepEqual(await host.findOther(files), ['index.html'])
    writeFileSync(join(to, 'a/own.txt'), 'laid there by somebody')
    await host.remove([...names, '.published/lock.json', 'none/none.txt'])
    assert.deepEqual(walkFiles(to), ['a/own.txt'])
    assert.throws(() => statSync(join(to, 'a/b')), { code: 'ENOENT' })
    assert.equal(statSync(join(to, '.published')).isDirectory(), true)
  })

  it('goes by bytes: a text of a length and a time that were there before arrives, with the time of now', async (t) => {
    if (!isInstalled(t)) return
    const { to, site, host } = open(t)
    await host.write('.published/lock.json', Buffer.from('{}'))
    for (const words of ['三百', '五百', '三百']) {
      const file = madeFile(site, 'a.txt', words)
      utimesSync(file.source, 1, 1)
      await host.put([file])
      assert.equal(String(await host.read('a.txt')), words)
      assert.ok(statSync(join(to, 'a.txt')).mtimeMs > 1_000_000)
    }
  })

  it('says in a sentence that a place cannot be written to', async (t) => {
    if (!isInstalled(t)) return
    const { to, site } = open(t)
    mkdirSync(join(to, 'file'))
    writeFileSync(join(to, 'file/www'), '')
    const host = new RsyncHost({ kind: 'rsync', name: 'far', to: `${to}/file/www/` })
    await assert.rejects(
      host.put([madeFile(site, 'a.txt', 'a')]),
      /^Error \[PublishError\]|^PublishError: rsync .*\/file\/www\/: rsync ended with \d+: /,
    )
  })
})
