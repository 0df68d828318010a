import assert from 'node:assert/strict'
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { describe, it, type TestContext } from 'node:test'
import { PublishError } from '../../../lib/build/publish-error.ts'
import type { SiteChanges } from '../../../lib/release/compare-sites.ts'
import { formatUploadList, toUploadList } from '../../../lib/release/upload-list.ts'

function openOutput(t: TestContext) {
  const folder = mkdtempSync(join(tmpdir(), 'upload-'))
  t.after(() => rmSync(folder, { recursive: true }))
  const directory = join(folder, 'out')
  return {
    directory,
    building: join(folder, '.out.building'),
    previous: join(folder, '.out.previous'),
    old: join(folder, '.out.old'),
    lock: join(folder, '.out.lock'),
    folder,
  }
}

const changes = (some: Partial<SiteChanges>): SiteChanges => ({
  added: [],
  changed: [],
  removed: [],
  files: 10,
  ...some,
})

describe('toUploadList', () => {
  it('puts documents after what they name, and last what leads to the new index', (t) => {
    const changed = ['a/index.html', 'index.html', 'rss.xml', 'search/manifest.json', 'sw.js']
    const { change } = toUploadList(changes({ changed }), openOutput(t), false)
    assert.deepEqual(change, ['rss.xml', 'a/index.html', 'index.html', 'search/manifest.json', 'sw.js'])
  })

  it('leaves what is named by its content for two more publishes, unless it comes back', (t) => {
    const output = openOutput(t)
    const removed = ['assets/a.01.js', 'issues/a/index.html', 'search/01/p0.bin']
    const first = toUploadList(changes({ removed }), output, false)
    assert.deepEqual(first.remove, ['issues/a/index.html'])
    assert.deepEqual(first.leave, ['assets/a.01.js', 'search/01/p0.bin'])
    const second = toUploadList(changes({ added: ['assets/a.01.js'] }), output, false)
    assert.deepEqual([second.remove, second.leave], [[], ['search/01/p0.bin']])
    assert.deepEqual(toUploadList(changes({}), output, false).remove, ['search/01/p0.bin'])
    assert.deepEqual(toUploadList(changes({}), output, false).remove, [])
  })

  it('removes everything at once where an article is withdrawn, what was left before too', (t) => {
    const output = openOutput(t)
    toUploadList(changes({ removed: ['search/01/p0.bin'] }), output, false)
    const { remove, leave } = toUploadList(changes({ removed: ['search/02/p0.bin'] }), output, true)
    assert.deepEqual([remove, leave], [['search/01/p0.bin', 'search/02/p0.bin'], []])
  })

  it('says what to do where it cannot read what it remembered', (t) => {
    const output = openOutput(t)
    writeFileSync(join(output.folder, '.out.leaving.json'), '{')
    assert.throws(() => toUploadList(changes({}), output, false), PublishError)
  })
})

describe('formatUploadList', () => {
  it('gives a line a file, in the order in which a host is to be changed', () => {
    const list = { add: ['a'], change: ['m'], remove: ['d'], leave: ['l'] }
    assert.equal(formatUploadList(list), 'A a\nM m\nD d\nL l\n')
  })
})
