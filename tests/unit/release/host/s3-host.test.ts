import assert from 'node:assert/strict'
import { writeFileSync } from 'node:fs'
import { describe, it, type TestContext } from 'node:test'
import { PublishError } from '../../../../lib/build/publish-error.ts'
import { S3Host } from '../../../../lib/release/host/s3-host.ts'
import { emptyFolder, madeFile } from '../../../support/made-site.ts'
import { S3Server } from '../../../support/s3-server.ts'

async function open(t: TestContext, changes = {}) {
  const server = new S3Server()
  await server.start()
  t.after(() => server.stop())
  return { server, host: new S3Host({ ...server.settings, ...changes }, 1), folder: emptyFolder(t) }
}

const names = ['index.html', "附件 1+2%(甲)'!*.pdf", 'issues/a/01.txt']

describe('S3Host', () => {
  it('puts, reads, lists, compares and removes objects of any name, with type and caching', async (t) => {
    const { server, host, folder } = await open(t)
    const files = names.map((name) => madeFile(folder, name, `text of ${name}`))
    const put: string[] = []
    await host.put(files, ({ path }) => void put.push(path))
    assert.deepEqual(put.toSorted(), names.toSorted())
    assert.deepEqual(
      [...server.objects].map(([path, { bytes, type, keep }]) => [path, String(bytes), type, keep]).sort(),
      names.map((name) => [name, `text of ${name}`, 'text/plain; charset=utf-8', 'no-cache']).sort(),
    )
    assert.deepEqual((await host.list()).toSorted(), names.toSorted())
    assert.equal(Buffer.from((await host.read('index.html')) ?? '').toString(), 'text of index.html')
    assert.equal(await host.read('none'), undefined)
    server.objects.set('index.html', {
      bytes: Buffer.from('other'),
      type: 'text/plain; charset=utf-8',
      keep: 'no-cache',
    })
    assert.deepEqual(await host.findOther(files), ['index.html'])
    await host.remove([...names, 'none'])
    assert.deepEqual(server.files(), [])
  })

  it('keeps a site in a folder of its bucket, and sees nothing beside it', async (t) => {
    const { server, host, folder } = await open(t, { folder: 'news/' })
    server.objects.set('other', { bytes: Buffer.from(''), type: '', keep: '' })
    await host.put([madeFile(folder, 'a/b.txt', 'b')])
    assert.deepEqual(server.files(), ['news/a/b.txt', 'other'])
    assert.deepEqual(await host.list(), ['a/b.txt'])
  })

  it('tries again where the line drops or the host asks for patience, and gives up in a sentence', async (t) => {
    const { server, host, folder } = await open(t)
    const troubles: ('drop' | { status: number; code: string })[] = [
      'drop',
      { status: 503, code: 'SlowDown' },
    ]
    server.trouble = () => troubles.shift()
    const file = madeFile(folder, 'a.txt', 'a')
    await host.put([file])
    assert.deepEqual(server.files(), ['a.txt'])
    server.trouble = () => 'drop'
    await assert.rejects(host.put([file]), (error) => {
      assert.ok(error instanceof PublishError)
      assert.match(
        error.message,
        /^s3 http.*\/paper\/: the line broke at writing a\.txt \(.+\); run the same command again, it goes on where it stopped$/,
      )
      return true
    })
  })

  it('says what a host that refuses wants, at once', async (t) => {
    const { server, host, folder } = await open(t)
    const file = madeFile(folder, 'a.txt', 'a')
    const told: Readonly<Record<string, RegExp>> = {
      QuotaExceeded: /was refused: it is full; make room .* \(507 QuotaExceeded told by the test\)$/,
      AccessDenied: /the key may not do that/,
      RequestTimeTooSkewed: /the clock of this machine is wrong/,
      SecondLevelDomainForbidden: /wants `style: host`/,
    }
    for (const [code, sentence] of Object.entries(told)) {
      let tries = 0
      server.trouble = () => {
        tries += 1
        return { status: code === 'QuotaExceeded' ? 507 : 403, code }
      }
      await assert.rejects(host.put([file]), sentence)
      assert.equal(tries, 1, code)
    }
  })

  it('names what is wrong with key, secret and bucket', async (t) => {
    const { server } = await open(t)
    const read = (changes: object) => new S3Host({ ...server.settings, ...changes }, 1).read('a')
    await assert.rejects(read({ secret: 'wrong' }), /the secret is not that of the key/)
    await assert.rejects(read({ key: 'WRONG' }), /there is no such key/)
    await assert.rejects(read({ bucket: 'other' }), /there is no such bucket/)
  })

  it('does not send a file that is another by now', async (t) => {
    const { server, host, folder } = await open(t)
    const file = madeFile(folder, 'a.txt', 'a')
    writeFileSync(file.source, 'b')
    await assert.rejects(host.put([file]), /was changed while it was uploaded/)
    assert.deepEqual(server.files(), [])
  })
})
