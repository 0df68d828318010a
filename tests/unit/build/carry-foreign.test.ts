import assert from 'node:assert/strict'
import {
  existsSync,
  mkdirSync,
  mkdtempSync,
  readFileSync,
  readlinkSync,
  renameSync,
  rmSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs'
import { tmpdir } from 'node:os'
import { dirname, join } from 'node:path'
import { describe, it, type TestContext } from 'node:test'
import { carryForeign, findForeign, formatForeign } from '../../../lib/build/carry-foreign.ts'
import { isSite, switchSiteList, writeSiteList } from '../../../lib/build/site-list.ts'
import { compareSites } from '../../../lib/release/compare-sites.ts'
import { walkFiles } from '../../support/walk-files.ts'

const every = ['_headers', 'sw.js', 'search/manifest.json', 'index.html', '404.html']

function openFolder(t: TestContext): string {
  const folder = mkdtempSync(join(tmpdir(), 'foreign-'))
  t.after(() => rmSync(folder, { recursive: true }))
  return folder
}

function write(directory: string, files: readonly string[], words = ''): void {
  for (const file of files) {
    mkdirSync(dirname(join(directory, file)), { recursive: true })
    writeFileSync(join(directory, file), `${file}${words}`)
  }
}

/** A site with the list of its files, as a build leaves it. */
function writeSite(directory: string, files: readonly string[], words = ''): void {
  write(directory, [...every, ...files], words)
  writeSiteList(directory, directory, [...every, ...files])
  switchSiteList(directory)
}

const foreign = ['.well-known/a/b.txt', 'CNAME', 'issues/a/mine.pdf', 'mp_verify.txt']

describe('what people lay into the folder of a site', () => {
  it('is found by the list of the files of the site, folders that hold nothing else as one', async (t) => {
    const out = join(openFolder(t), 'out')
    writeSite(out, ['issues/a/index.html', 'old/index.html'])
    write(out, foreign)
    mkdirSync(join(out, 'empty'))
    symlinkSync('/srv/uploads', join(out, 'uploads'))
    const found = await findForeign(out)
    assert.deepEqual([...found].sort(), [
      '.well-known/',
      'CNAME',
      'issues/a/mine.pdf',
      'mp_verify.txt',
      'uploads',
    ])
    assert.deepEqual(await findForeign(join(out, 'not-there')), [])
  })

  it('is found by its name where a site has no list, or another one stands where it stood', async (t) => {
    const out = join(openFolder(t), 'out')
    write(out, [...every, 'issues/a/index.html', ...foreign])
    const byName = ['.well-known/', 'CNAME', 'mp_verify.txt']
    assert.deepEqual([...(await findForeign(out))].sort(), byName)
    rmSync(out, { recursive: true })
    writeSite(out, [])
    rmSync(out, { recursive: true })
    write(out, [...every, 'issues/a/index.html', ...foreign], ' of another edition')
    assert.deepEqual([...(await findForeign(out))].sort(), byName)
  })

  it('is not what either of two sites has that were changing places when a build was killed', async (t) => {
    const folder = openFolder(t)
    const out = join(folder, 'out')
    writeSite(out, ['before.html'])
    write(join(folder, 'building'), [...every, 'after.html'])
    writeSiteList(join(folder, 'building'), out, [...every, 'after.html'])
    write(out, ['CNAME'])
    assert.deepEqual(await findForeign(out), ['CNAME'])
    rmSync(out, { recursive: true })
    renameSync(join(folder, 'building'), out)
    write(out, ['CNAME'])
    assert.deepEqual(await findForeign(out), ['CNAME'])
  })

  it('stands in the next site too, unless that has a file of its own there', async (t) => {
    const folder = openFolder(t)
    const [before, after] = [join(folder, 'before'), join(folder, 'after')]
    writeSite(before, ['issues/a/index.html'])
    write(before, [...foreign, 'issues/b/index.html', 'sections'])
    symlinkSync('/srv/uploads', join(before, 'uploads'))
    const own = [...every, 'issues/a/index.html', 'issues/b/index.html', 'sections/x.html']
    write(after, own, ' anew')
    const carried = carryForeign(await findForeign(before), before, after)
    assert.deepEqual(walkFiles(after), [...own, ...foreign, 'uploads'].sort())
    assert.equal(readlinkSync(join(after, 'uploads')), '/srv/uploads')
    assert.equal(readFileSync(join(after, 'issues/b/index.html'), 'utf8'), 'issues/b/index.html anew')
    assert.deepEqual(formatForeign('out', { ...carried, carried: [...carried.carried].sort() }), [
      'out: kept what is not of the site: .well-known/, CNAME, issues/a/mine.pdf, mp_verify.txt, uploads',
      'out: not kept, since the site now has files of its own there: issues/b/index.html, sections',
    ])
    assert.deepEqual(formatForeign('out', { carried: [], lost: [] }), [])
  })

  it('is not to be removed from a host', (t) => {
    const folder = openFolder(t)
    const [before, after] = [join(folder, 'before'), join(folder, 'after')]
    writeSite(before, ['gone.html'])
    write(before, foreign)
    write(after, every)
    assert.deepEqual(compareSites(before, after).removed, ['gone.html'])
  })
})

describe('the list of the files of a site', () => {
  it('tells a site of ours, without its worker or its index too, and lies beside it', (t) => {
    const out = join(openFolder(t), 'out')
    writeSite(out, [])
    assert.deepEqual(walkFiles(out), [...every].sort())
    for (const file of ['_headers', 'sw.js', '404.html']) rmSync(join(out, file))
    assert.equal(isSite(out), true)
    assert.equal(existsSync(join(out, '../.out.files.json')), true)
  })

  it('says nothing of a folder that stands where a site stood', (t) => {
    const out = join(openFolder(t), 'out')
    writeSite(out, [])
    rmSync(out, { recursive: true })
    write(out, ['index.html', '404.html', 'sw.js'], ' of somebody else')
    assert.equal(isSite(out), false)
  })

  it('is not needed where the files lie that every site has', (t) => {
    const folder = openFolder(t)
    write(join(folder, 'ours'), every)
    assert.equal(isSite(join(folder, 'ours')), true)
    for (const [index, file] of ['_headers', 'sw.js', 'search/manifest.json'].entries()) {
      write(
        join(folder, `${index}`),
        every.filter((other) => other !== file),
      )
      assert.equal(isSite(join(folder, `${index}`)), false, file)
    }
  })

  it('that cannot be read is as good as none', (t) => {
    const out = join(openFolder(t), 'out')
    writeSite(out, [])
    writeFileSync(join(out, '../.out.files.json'), '{')
    assert.equal(isSite(out), true)
    rmSync(join(out, '_headers'))
    assert.equal(isSite(out), false)
  })
})
