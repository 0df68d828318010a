import assert from 'node:assert/strict'
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { request } from 'node:http'
import { tmpdir } from 'node:os'
import { dirname, join } from 'node:path'
import { after, before, describe, it } from 'node:test'
import { createSiteServer } from '../../../lib/preview/site-server.ts'

const directory = mkdtempSync(join(tmpdir(), 'served-'))
const files = {
  _headers: '/issues/*\n  X-Test: 1\n',
  '404.html': '<p>没有这一页</p>',
  'index.html': '<p>首页</p>',
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
function ask(path: string, method = 'GET'): Promise<Answer> {
  const address = server.address()
  const port = typeof address === 'object' && address ? address.port : 0
  return new Promise((resolve, reject) => {
    const asked = request({ port, path, method, headers: { 'accept-encoding': 'br' } }, (response) => {
      let text = ''
      response.on('data', (chunk: Buffer) => {
        text += chunk.toString('latin1')
      })
      response.on('end', () => resolve({ status: response.statusCode, headers: response.headers, text }))
    })
    asked.on('error', reject).end()
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

  it('takes no other method', async () => {
    const { status, headers } = await ask('/', 'POST')
    assert.deepEqual([status, headers.allow], [405, 'GET, HEAD'])
    assert.equal((await ask('/', 'HEAD')).status, 200)
  })
})
