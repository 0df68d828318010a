import assert from 'node:assert/strict'
import {
  cpSync,
  existsSync,
  linkSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  utimesSync,
  writeFileSync,
} from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { describe, it, type TestContext } from 'node:test'
import { Store } from '../../../lib/store/store.ts'

function openStore(t: TestContext) {
  const folder = mkdtempSync(join(tmpdir(), 'store-'))
  t.after(() => rmSync(folder, { recursive: true }))
  const store = new Store(join(folder, 'store'))
  const saveText = (name: string, text: string) => store.save(name, (draft) => writeFileSync(draft, text))
  const makeOld = (name: string) => utimesSync(join(folder, 'store.seals', name), 1, 1)
  return { folder, store, saveText, makeOld }
}

describe('Store', () => {
  it('gives a file and a folder back as they were saved, and makes neither twice', async (t) => {
    const { store, saveText } = openStore(t)
    assert.equal(store.has('a.txt'), false)
    assert.equal(readFileSync(await saveText('a.txt', 'one'), 'utf8'), 'one')
    assert.equal(readFileSync(await saveText('a.txt', 'two'), 'utf8'), 'one')
    await store.save('b', (draft) => {
      mkdirSync(join(draft, 'below'), { recursive: true })
      writeFileSync(join(draft, 'below/c.txt'), 'three')
    })
    assert.deepEqual(store.files('b'), ['below/c.txt'])
    assert.deepEqual([store.has('a.txt'), store.has('b'), store.has('below')], [true, true, false])
  })

  it('makes once what is asked for twice at once', async (t) => {
    const { store } = openStore(t)
    let times = 0
    const make = async (draft: string) => {
      times += 1
      await new Promise((resolve) => setTimeout(resolve, 5))
      writeFileSync(draft, 'one')
    }
    await Promise.all([store.save('a', make), store.save('a', make)])
    assert.equal(times, 1)
  })

  it('is as it was where making fails, and where it is broken off before the end', async (t) => {
    const { store, saveText } = openStore(t)
    const failing = store.save('a', (draft) => {
      writeFileSync(draft, 'half')
      throw new Error('the disk is full')
    })
    await assert.rejects(failing, /the disk is full/)
    assert.deepEqual(readdirSync(store.directory), [])
    writeFileSync(store.pathOf('a'), 'renamed, but not sealed')
    assert.equal(store.has('a'), false)
    assert.equal(readFileSync(await saveText('a', 'whole'), 'utf8'), 'whole')
  })

  for (const [what, edit] of [
    ['a link to it was written to', (link: string) => writeFileSync(link, 'edited')],
    ['it was written to with as many bytes', (link: string) => writeFileSync(link, 'two')],
    ['it is gone', (_: string, file: string) => rmSync(file)],
  ] as const) {
    it(`has no file any more if ${what}`, async (t) => {
      const { folder, store, saveText } = openStore(t)
      const file = await saveText('a', 'one')
      linkSync(file, join(folder, 'link'))
      edit(join(folder, 'link'), file)
      assert.equal(store.has('a'), false)
      assert.equal(existsSync(file), false)
      assert.equal(readFileSync(await saveText('a', 'one'), 'utf8'), 'one')
    })
  }

  it('still has what was only copied, and has other times since', async (t) => {
    const { folder, saveText } = openStore(t)
    await saveText('a', 'one')
    for (const name of ['store', 'store.seals'])
      cpSync(join(folder, name), join(folder, `copy/${name}`), { recursive: true })
    utimesSync(join(folder, 'copy/store/a'), 1, 1)
    const copy = new Store(join(folder, 'copy/store'))
    assert.deepEqual([copy.has('a'), copy.has('a')], [true, true])
  })

  it('removes what was not used since a time, drafts left behind too, but no file that is linked from elsewhere', async (t) => {
    const { folder, store, saveText, makeOld } = openStore(t)
    for (const name of ['unused', 'used', 'linked', 'new']) await saveText(name, name)
    for (const name of ['unused', 'used', 'linked']) makeOld(name)
    writeFileSync(store.pathOf('.left.tmp'), 'half')
    utimesSync(store.pathOf('.left.tmp'), 1, 1)
    linkSync(store.pathOf('linked'), join(folder, 'link'))
    store.has('used')
    store.removeUnused(Date.now() - 60_000)
    assert.deepEqual(readdirSync(store.directory).sort(), ['linked', 'new', 'used'])
    assert.deepEqual(readdirSync(join(folder, 'store.seals')).sort(), ['linked', 'new', 'used'])
  })
})
