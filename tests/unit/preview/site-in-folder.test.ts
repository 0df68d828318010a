import assert from 'node:assert/strict'
import { once } from 'node:events'
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { dirname, join } from 'node:path'
import { after, before, describe, it } from 'node:test'
import { readBase } from '../../../lib/preview/read-base.ts'
import { createSiteServer } from '../../../lib/preview/site-server.ts'

const directory = mkdtempSync(join(tmpdir(), 'served-'))
const files = {
  _headers: '/ba.o/%E6%99%9A/issues/*\n  X-Test: 1\n',
  '404.html': '没有这一页',
  'index.html': '首页',
  'issues/a/index.html': '第一期',
  'manifest.webmanifest': '{"id":"/ba.o/%E6%99%9A/","scope":"/ba.o/%E6%99%9A/","icons":[]}',
}
const server = createSiteServer(directory)

before(async () => {
  for (const [file, content] of Object.entries(files)) {
    mkdirSync(dirname(join(directory, file)), { recursive: true })
    writeFileSync(join(directory, file), content)
  }
  await once(server.listen(0), 'listening')
})

after(() => {
  server.close()
  rmSync(directory, { recursive: true })
})

async function ask(path: string) {
  const address = server.address()
  const port = typeof address === 'object' && address ? address.port : 0
  const response = await fetch(`http://localhost:${port}${path}`, { redirect: 'manual' })
  const led = response.headers.get('location')
  return [response.status, led ?? (await response.text())]
}

describe('createSiteServer: a site in a folder of its host', () => {
  it('stands below the folder that its manifest names', async () => {
    assert.equal(readBase(directory), '/ba.o/%E6%99%9A')
    assert.deepEqual(await ask('/ba.o/%E6%99%9A/'), [200, '首页'])
    assert.deepEqual(await ask('/ba.o/%E6%99%9A/issues/a/'), [200, '第一期'])
  })

  it('leads to the slash at the end, of the folder too', async () => {
    assert.deepEqual(await ask('/ba.o/%E6%99%9A'), [308, '/ba.o/%E6%99%9A/'])
    assert.deepEqual(await ask('/ba.o/%E6%99%9A/issues/a?q=1'), [308, '/ba.o/%E6%99%9A/issues/a/?q=1'])
  })

  it('has nothing beside the folder', async () => {
    for (const path of [
      '/',
      '/index.html',
      '/issues/a/',
      '/issues/a',
      '/ba.o/',
      '/ba.o/%E6%99%9A-b/',
      '/baxo/%E6%99%9A/',
    ]) {
      assert.deepEqual(await ask(path), [404, '没有这一页'])
    }
  })
})
