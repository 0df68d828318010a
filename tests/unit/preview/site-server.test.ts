import assert from 'node:assert/strict'
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { request } from 'node:http'
import { connect } from 'node:net'
import { tmpdir } from 'node:os'
import { dirname, join } from 'node:path'
import { after, before, describe, it } from 'node:test'
import { createSiteServer } from '../../../lib/preview/site-server.ts'

const directory = mkdtempSync(join(tmpdir(), 'served-'))
const files = {
  _headers: '/issues/*\n  X-Test: 1\n',
  '404.html': '<p>没有这一页</p>',
  'index.html': '<p>首页</p>',
  'media/a.jpg': '0123456789',
  'media/empty.pdf': '',
  'issues/a/index.html': `<p>${'第一期'.repeat(1000)}</p>`,
  '../secret.html': 'secret',
}
const server = createSiteServer(directory)

before(async () => {
  for (const [file, content] of Object.entries(files)) {
    mkdirSync(dirname(join(directory, file)), { recursive: true })
    writeFileSync(join(directory, file), content)
  }
  await new Promise<void>((resolve) => server.listen(0, resolve))
})

after(() => {
  server.close()
  rmSync(directory, { recursive: true })
  rmSync(join(directory, '../secret.html'), { force: true })
})

interface Answer {
  readonly status: number | undefined
  readonly headers: Readonly<Record<string, unknown>>
  readonly text: string
}

/** Asks for a path as it is; `fetch` would tidy it up first. */
function ask(path: string, method = 'GET', more: Readonly<Record<string, string>> = {}): Promise<Answer> {
  const address = server.address()
  const port = typeof address === 'object' && address ? address.port : 0
  return new Promise((resolve, reject) => {
    const asked = request(
      { port, path, method, headers: { 'accept-encoding': 'br', ...more } },
      (response) => {
        let text = ''
        response.on('data', (chunk: Buffer) => {
          text += chunk.toString('latin1')
        })
        response.on('end', () => resolve({ status: response.statusCode, headers: response.headers, text }))
      },
    )
    asked.on('error', reject).end()
  })
}

/** Sends bytes as they are and gives the first line of the answer; a browser would never send such. */
function send(bytes: string): Promise<string> {
  const address = server.address()
  const port = typeof address === 'object' && address ? address.port : 0
  return new Promise((resolve, reject) => {
    const socket = connect({ port }, () => socket.write(bytes, 'latin1'))
    let text = ''
    socket.on('data', (chunk) => {
      text += chunk.toString('latin1')
      if (text.includes('\r\n')) socket.destroy()
    })
    socket.on('close', () => resolve(text.split('\r\n', 1)[0] ?? ''))
    socket.on('error', reject)
  })
}

describe('the preview server', () => {
  it('serves a folder by its page, compressed, with the headers that the site asks for', async () => {
    const { status, headers, text } = await ask('/issues/a/?from=somewhere')
    assert.equal(status, 200)
    assert.equal(headers['x-test'], '1')
    assert.equal(headers['content-encoding'], 'br')
    assert.match(String(headers['content-type']), /^text\/html; ?charset=utf-8$/i)
    assert.ok(text.length < 200)
  })

  it('leads a folder without its slash to the one with it, the question kept', async () => {
    const { status, headers } = await ask('/issues/a?mode=elder')
    assert.deepEqual([status, headers.location], [308, '/issues/a/?mode=elder'])
  })

  it('answers what is not there with the page of the site, and hides its list of headers', async () => {
    for (const path of ['/issues/b/', '/nothing', '/_headers', '/../secret.html', '/%2e%2e/secret.html']) {
      const { status, text } = await ask(path)
      assert.equal(status, 404, path)
      assert.doesNotMatch(text, /secret|X-Test/, path)
    }
  })

  it('hides its list of headers under every spelling of its name', async () => {
    const spellings = [
      '/%5fheaders',
      '/%5Fheaders',
      '//_headers',
      '/./_headers',
      '/issues/../_headers',
      '/_headers#a',
    ]
    for (const path of [
      ...spellings,
      '/_HEADERS',
      '/issues/%2e%2e/_headers',
      '/%2f_headers',
      '/_headers?a',
    ]) {
      const { status, text } = await ask(path)
      assert.equal(status, 404, path)
      assert.doesNotMatch(text, /X-Test/, path)
    }
  })

  for (const [range, status, text, told] of [
    ['bytes=2-4', 206, '234', 'bytes 2-4/10'],
    ['bytes=0-0', 206, '0', 'bytes 0-0/10'],
    ['bytes=7-', 206, '789', 'bytes 7-9/10'],
    ['bytes=7-99999999999999999999', 206, '789', 'bytes 7-9/10'],
    ['bytes=-5', 206, '56789', 'bytes 5-9/10'],
    ['bytes=-99', 206, '0123456789', 'bytes 0-9/10'],
    ['BYTES=9-9', 206, '9', 'bytes 9-9/10'],
    ['bytes=-0', 416, '', 'bytes */10'],
    ['bytes=10-', 416, '', 'bytes */10'],
    ['bytes=99999999-', 416, '', 'bytes */10'],
    ['bytes=9-1', 200, '0123456789', undefined],
    ['bytes=abc', 200, '0123456789', undefined],
    ['bytes=-', 200, '0123456789', undefined],
    ['bytes=', 200, '0123456789', undefined],
    ['bytes=1.5-2', 200, '0123456789', undefined],
    ['bytes=--5', 200, '0123456789', undefined],
    ['bytes=0-0,5-6', 200, '0123456789', undefined],
    ['lines=1-2', 200, '0123456789', undefined],
    ['', 200, '0123456789', undefined],
  ] as const) {
    it(`answers the range ${range || 'of no words'} with ${status}`, async () => {
      const answer = await ask('/media/a.jpg', 'GET', { range })
      assert.deepEqual(
        [
          answer.status,
          answer.text,
          answer.headers['content-range'],
          Number(answer.headers['content-length'] ?? 0),
        ],
        [status, text, told, text.length],
      )
      assert.equal((await ask('/media/a.jpg')).text, '0123456789')
    })
  }

  it('looks at no range of an empty file, with HEAD, or where the file may have changed', async () => {
    assert.equal((await ask('/media/empty.pdf', 'GET', { range: 'bytes=0-0' })).status, 416)
    assert.equal((await ask('/media/empty.pdf')).status, 200)
    const head = await ask('/media/a.jpg', 'HEAD', { range: 'bytes=9-1' })
    assert.deepEqual([head.status, head.text, head.headers['content-length']], [200, '', '10'])
    const changed = await ask('/media/a.jpg', 'GET', { range: 'bytes=1-2', 'if-range': '"before"' })
    assert.deepEqual([changed.status, changed.text], [200, '0123456789'])
  })

  it('does not compress a part, whose bytes are counted in the file as it is', async () => {
    const { status, headers, text } = await ask('/issues/a/', 'GET', { range: 'bytes=0-2' })
    assert.deepEqual([status, headers['content-encoding'], text], [206, undefined, '<p>'])
  })

  it('says in few bytes that a file is as it was', async () => {
    const { etag } = (await ask('/media/a.jpg')).headers
    for (const known of [String(etag), `"other", ${etag}`, '*']) {
      const { status, text } = await ask('/media/a.jpg', 'GET', { 'if-none-match': known })
      assert.deepEqual([status, text], [304, ''], known)
    }
    assert.equal((await ask('/media/a.jpg', 'GET', { 'if-none-match': '"other"' })).status, 200)
  })

  it('is ended by no request whatever', async () => {
    const long = 'a'.repeat(5000)
    for (const path of ['/%', '/%zz', '/%00', '/%00.html', '/a%00/', '/%c0%ae/', '/issues/a/%', `/${long}`]) {
      assert.equal((await ask(path)).status, 404, path.slice(0, 20))
      assert.equal((await ask(path, 'HEAD')).status, 404, path.slice(0, 20))
    }
    for (const path of ['*', 'http://[/', '?', '//', '/?a=%', '/#', '/issues', '/media/', '/media']) {
      assert.ok(await send(`GET ${path} HTTP/1.1\r\nHost: a\r\n\r\n`), path)
    }
    assert.match(await send(`GET /${'a'.repeat(100_000)} HTTP/1.1\r\nHost: a\r\n\r\n`), / 431 /)
    assert.match(await send('GET /a\0b HTTP/1.1\r\nHost: a\r\n\r\n'), / 400 /)
    assert.match(await send('GET / HTTP/1.1\r\nHost: a\r\nRange: bytes=9-1\r\nRange: x\r\n\r\n'), / 200 /)
    assert.equal((await ask('/')).status, 200)
  })

  it('answers where a file cannot be read, the page for what is missing among them', async () => {
    const page = join(directory, '404.html')
    rmSync(page)
    assert.equal((await ask('/nothing')).status, 404)
    writeFileSync(page, files['404.html'])
    writeFileSync(join(directory, '_headers'), '/media/**\n  X-Test: 一\n')
    assert.equal((await ask('/media/a.jpg')).status, 500)
    writeFileSync(join(directory, '_headers'), files._headers)
    assert.equal((await ask('/media/a.jpg')).status, 200)
  })

  it('takes no other method', async () => {
    const { status, headers } = await ask('/', 'POST')
    assert.deepEqual([status, headers.allow], [405, 'GET, HEAD'])
    assert.equal((await ask('/', 'HEAD')).status, 200)
  })
})
