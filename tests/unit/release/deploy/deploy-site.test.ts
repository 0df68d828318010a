import assert from 'node:assert/strict'
import { mkdirSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, it, type TestContext } from 'node:test'
import { PublishError } from '../../../../lib/build/publish-error.ts'
import { deploySite } from '../../../../lib/release/deploy/deploy-site.ts'
import { strikeArticle } from '../../../../lib/release/deploy/strike-article.ts'
import { FolderHost } from '../../../../lib/release/host/folder-host.ts'
import { S3Host } from '../../../../lib/release/host/s3-host.ts'
import { hashesOf } from '../../../support/hashes-of.ts'
import { emptyFolder, type MadeFiles, writeSite } from '../../../support/made-site.ts'
import { S3Server } from '../../../support/s3-server.ts'

const page = 'issues/a/01/01/index.html'
const first: MadeFiles = {
  [page]: '三百户',
  'index.html': 'front',
  'assets/a.01.js': 'a',
  'issues/a/source.txt': '三百户',
  'search/01/p0.bin': '1',
}

/** A small object store, and publishes to it from one or several machines. */
async function open(t: TestContext) {
  const server = new S3Server()
  await server.start()
  t.after(() => server.stop())
  const folder = emptyFolder(t)
  let count = 0
  const machine = () => {
    const known = new Set<string>()
    const host = new S3Host(server.settings, 1)
    Object.assign(host, { settles: 1 })
    const publish = async (files: MadeFiles, { withdrawn = [] as string[], after = '' } = {}) => {
      count += 1
      const id = `publish-${count}`
      const request = { id, known: new Set(known), ...(after !== '' && { after }) }
      known.add(id)
      return await deploySite(writeSite(join(folder, 'out'), files, withdrawn), host, request)
    }
    return { host, known, publish }
  }
  const stored = () =>
    Object.fromEntries(server.files().map((path) => [path, String(server.objects.get(path)?.bytes)]))
  const built = () => Object.keys(hashesOf(join(folder, 'out')))
  return { server, machine, stored, built }
}

describe('deploySite', () => {
  it('holds the site and nothing else, whatever was there: a correction, its taking back, a move', async (t) => {
    const { machine, stored, built, server } = await open(t)
    const { publish } = machine()
    await publish(first)
    assert.deepEqual(Object.keys(stored()), built())
    assert.deepEqual(
      [server.objects.get(page), server.objects.get('assets/a.01.js')].map((object) => [
        object?.type,
        object?.keep,
      ]),
      [
        ['text/html; charset=utf-8', 'no-cache'],
        ['text/javascript; charset=utf-8', 'max-age=31536000'],
      ],
    )
    for (const words of ['五百户', '三百户']) {
      await publish({ ...first, [page]: words })
      assert.equal(stored()[page], words)
    }
    const { [page]: text = '', ...others } = first
    await publish({ ...others, 'issues/a/02/01/index.html': text })
    assert.deepEqual(Object.keys(stored()), built())
  })

  it('sends what is different, and nothing where nothing is', async (t) => {
    const { machine, server } = await open(t)
    const { publish } = machine()
    await publish(first)
    server.asked.length = 0
    await publish(first)
    assert.deepEqual(
      server.asked.filter((line) => !/\.published/.test(line)),
      [],
    )
    await publish({ ...first, 'index.html': 'news' })
    assert.deepEqual(
      server.asked.filter((line) => !/\.published/.test(line)),
      ['PUT index.html'],
    )
  })

  it('sends a file again whose headers are others now', async (t) => {
    const { machine, server } = await open(t)
    const { publish } = machine()
    await publish(first)
    await publish({ ...first, _headers: '/assets/*\n  Cache-Control: no-store\n' })
    assert.equal(server.objects.get('assets/a.01.js')?.keep, 'no-store')
  })

  it('goes on where it stopped, whatever the next site is', async (t) => {
    const { machine, server, stored, built } = await open(t)
    const { publish } = machine()
    await publish({ ...first, 'search/01/old.bin': 'old' })
    const many = Object.fromEntries(Array.from({ length: 450 }, (_, n) => [`media/a/${n}.jpg`, `${n}`]))
    const full = { status: 507, code: 'QuotaExceeded' }
    server.trouble = (method, key) =>
      method === 'PUT' && key.startsWith('media/a/3') && server.files().length > 300 ? full : undefined
    await assert.rejects(publish({ ...first, ...many, 'index.html': 'second' }), /it is full/)
    assert.equal(stored()['index.html'], 'front')
    server.trouble = () => undefined
    const before = server.files().length
    server.asked.length = 0
    const { 'media/a/7.jpg': _left, ...others } = many
    await publish({ ...first, ...others, 'index.html': 'third' })
    const sent = server.asked.filter((line) => line.startsWith('PUT media/')).length
    assert.ok(before > 300 && sent <= 450 - before + 20, `${sent} were sent again, ${before} were there`)
    for (let times = 0; times < 2; times++)
      await publish({ ...first, ...others, 'index.html': `third ${times}` })
    assert.deepEqual(Object.keys(stored()), built())
    assert.deepEqual(
      [...server.objects.keys()].filter((path) => path.startsWith('.published/')),
      ['.published/list.json.gz'],
    )
  })

  it('knows the files of a publish that ended without a word', async (t) => {
    const { machine, server, stored, built } = await open(t)
    const { publish } = machine()
    await publish(first)
    // From some moment on nothing that it says arrives, as if it had been killed.
    let isDead = false
    server.trouble = (method, key) => {
      isDead ||= method === 'PUT' && key === 'issues/b/01/01/index.html'
      return isDead ? { status: 403, code: 'AccessDenied' } : undefined
    }
    const secret = { 'issues/b/source.txt': 'words', 'issues/b/01/01/index.html': 'words' }
    await assert.rejects(publish({ ...first, ...secret }))
    server.trouble = () => undefined
    server.objects.delete('.published/lock.json')
    assert.equal(stored()['issues/b/source.txt'], 'words')
    await publish(first)
    assert.deepEqual(Object.keys(stored()), built())
  })

  it('takes every word of a withdrawn article away first and at once, of its earlier states too', async (t) => {
    const { machine, server, stored } = await open(t)
    const { publish } = machine()
    await publish(first)
    const { 'search/01/p0.bin': _, ...others } = first
    await publish({ ...others, 'search/02/p0.bin': '2' })
    assert.equal(stored()['search/01/p0.bin'], '1')
    server.asked.length = 0
    const withdrawn = { [page]: '本文已撤下', 'index.html': 'front', 'search/03/p0.bin': '3' }
    await publish(withdrawn, { withdrawn: ['/issues/a/01/01/'] })
    assert.equal(JSON.stringify(stored()).includes('三百户'), false)
    const asked = server.asked.filter((line) => /^(PUT|DELETE) (?!\.published)/.test(line))
    assert.deepEqual(asked.slice(0, 4).sort(), [
      'DELETE assets/a.01.js',
      'DELETE issues/a/source.txt',
      'DELETE search/01/p0.bin',
      'DELETE search/02/p0.bin',
    ])
    const put = ['PUT search/03/p0.bin', 'PUT issues/a/01/01/index.html', 'PUT sw.js']
    assert.deepEqual(asked.slice(4), put)
  })

  it('stops where somebody else has published in between, until it is said that this is known', async (t) => {
    const { machine, stored } = await open(t)
    const [one, two] = [machine(), machine()]
    await one.publish(first)
    await two.publish({ ...first, 'issues/b/01/01/index.html': 'of the second' })
    const before = stored()
    await assert.rejects(one.publish(first), (error) => {
      assert.ok(error instanceof PublishError)
      assert.match(
        error.message,
        /somebody else has published there \(publish-2\) since this machine did last; nothing was changed: .* --after publish-2$/,
      )
      return true
    })
    assert.deepEqual(stored(), before)
    await one.publish({ ...first, 'index.html': 'merged' }, { after: 'publish-2' })
    assert.equal(stored()['index.html'], 'merged')
    await assert.rejects(two.publish(first), /somebody else has published there \(publish-4\)/)
  })

  it('refuses on a machine that has no record to take pages off the site', async (t) => {
    const { machine } = await open(t)
    await machine().publish({ ...first, 'issues/b/01/01/index.html': 'news' })
    await assert.rejects(
      machine().publish(first),
      /1 pages there are not in this content \(issues\/b\/01\/01\/index\.html\); nothing was changed/,
    )
    await machine().publish({
      ...first,
      'issues/b/01/01/index.html': 'news',
      'issues/c/01/01/index.html': 'more',
    })
  })

  it('finds what was uploaded by hand before, and leaves what is of somebody else', async (t) => {
    const { machine, server, stored, built } = await open(t)
    for (const path of [
      '_headers',
      'sw.js',
      'search/manifest.json',
      'issues/old/source.txt',
      'private/own.pdf',
    ]) {
      server.objects.set(path, { bytes: Buffer.from(path), type: '', keep: '' })
    }
    const { publish } = machine()
    await publish(first)
    assert.deepEqual(Object.keys(stored()), [...built(), 'private/own.pdf'].sort())
  })

  it('works alike in a folder', async (t) => {
    const [out, to] = [join(emptyFolder(t), 'out'), join(emptyFolder(t), 'www')]
    mkdirSync(to)
    writeFileSync(join(to, 'own.txt'), 'laid there')
    const host = new FolderHost({ to })
    const known = new Set<string>()
    for (const [index, files] of [first, { ...first, [page]: '五百户' }, { [page]: '三百户' }].entries()) {
      await deploySite(writeSite(out, files), host, { id: `${index}`, known })
      known.add(`${index}`)
    }
    for (const id of ['3', '4']) {
      await deploySite(writeSite(out, { [page]: '三百户' }), host, { id, known })
      known.add(id)
    }
    const { '.published/list.json.gz': _list, 'own.txt': _own, ...served } = hashesOf(to)
    assert.deepEqual(served, hashesOf(out))
  })
})

describe('strikeArticle', () => {
  it('takes an article away before anything is built, and the publish that follows makes the site whole', async (t) => {
    const { machine, stored, built, server } = await open(t)
    const { publish, host } = machine()
    const files = {
      ...first,
      'issues/a/01/02/index.html': 'another',
      'search/texts/01/0.bin': '三百户',
      'feed.xml': '三百户',
    }
    await publish(files)
    const gone = await strikeArticle(host, 'a/01/01', { id: 'strike', known: new Set() })
    assert.deepEqual(gone, ['feed.xml', 'issues/a/source.txt', 'search/texts/01/0.bin'])
    assert.equal(JSON.stringify(stored()).includes('三百户'), false)
    assert.match(stored()[page] ?? '', /<title>本文已撤下<\/title>/)
    assert.equal(server.objects.get(page)?.type, 'text/html; charset=utf-8')
    await publish(
      {
        ...files,
        [page]: '本文已撤下',
        'search/texts/01/0.bin': 'x',
        'feed.xml': 'x',
        'issues/a/source.txt': 'x',
      },
      { withdrawn: ['/issues/a/01/01/'], after: 'strike' },
    )
    assert.deepEqual(Object.keys(stored()), built())
    assert.deepEqual(await strikeArticle(host, 'none/01/01', { id: 'strike', known: new Set() }), [])
  })
})
