import assert from 'node:assert/strict'
import { existsSync, linkSync, mkdirSync, readFileSync, statSync, utimesSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, it } from 'node:test'
import { FolderHost } from '../../../../lib/release/host/folder-host.ts'
import { emptyFolder, madeFile } from '../../../support/made-site.ts'
import { walkFiles } from '../../../support/walk-files.ts'

describe('FolderHost', () => {
  it('puts, reads, lists, compares and removes files, and the folders that become empty', async (t) => {
    const [site, to] = [emptyFolder(t), join(emptyFolder(t), 'www')]
    const host = new FolderHost({ to })
    assert.deepEqual(await host.list(), [])
    const files = ['index.html', 'a/b/c.txt'].map((path) => madeFile(site, path, path))
    await host.put(files)
    writeFileSync(join(to, 'a/own.txt'), 'laid there by somebody')
    assert.deepEqual(
      (await host.list()).filter((path) => !path.startsWith('.published/')),
      ['a/b/c.txt', 'a/own.txt', 'index.html'],
    )
    assert.equal(String(await host.read('a/b/c.txt')), 'a/b/c.txt')
    assert.equal(await host.read('none'), undefined)
    assert.deepEqual(await host.findOther(files), [])
    writeFileSync(join(to, 'index.html'), 'other')
    assert.deepEqual(await host.findOther(files), ['index.html'])
    await host.remove(['a/b/c.txt', 'none/none.txt'])
    assert.deepEqual([existsSync(join(to, 'a/b')), existsSync(join(to, 'a/own.txt'))], [false, true])
  })

  it('puts another file in the place of one, with the time of now: servers tell states of a file by it', async (t) => {
    const [site, to] = [emptyFolder(t), emptyFolder(t)]
    writeFileSync(join(to, 'a.txt'), 'old')
    linkSync(join(to, 'a.txt'), join(to, 'held open'))
    const file = madeFile(site, 'a.txt', 'new')
    utimesSync(file.source, 1, 1)
    await new FolderHost({ to }).put([file])
    assert.deepEqual(
      ['a.txt', 'held open'].map((name) => readFileSync(join(to, name), 'utf8')),
      ['new', 'old'],
    )
    assert.ok(statSync(join(to, 'a.txt')).mtimeMs > 1_000_000)
  })

  it('takes away what a process that was killed has left half written', async (t) => {
    const [site, to] = [emptyFolder(t), emptyFolder(t)]
    mkdirSync(join(to, '.published/drafts'), { recursive: true })
    writeFileSync(join(to, '.published/drafts/half'), '')
    await new FolderHost({ to }).put([madeFile(site, 'a.txt', 'a')])
    assert.deepEqual(walkFiles(to), ['a.txt'])
  })
})
