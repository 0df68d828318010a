import assert from 'node:assert/strict'
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { after, describe, it, type TestContext } from 'node:test'
import { readBasePath } from '../../../../lib/content/files/base-path.ts'
import { setEnvironment } from '../../../support/set-environment.ts'

describe('readBasePath', () => {
  const directory = mkdtempSync(join(tmpdir(), 'content-'))
  after(() => rmSync(directory, { recursive: true }))
  const open = (t: TestContext, url?: string) => setEnvironment(t, { CONTENT_DIR: directory, SITE_URL: url })
  const write = (text: string) => writeFileSync(join(directory, 'publication.md'), text)

  it('is empty where there is no content', (t) => {
    open(t)
    assert.equal(readBasePath(), '')
  })

  it('is the folder that publication.md names, however the line is written', (t) => {
    open(t)
    for (const line of [
      'url: https://ceshi.example/bao/',
      "url: 'https://ceshi.example/bao'",
      '"url": https://ceshi.example/bao # 新址',
    ]) {
      write(`---\r\ntitle: 测试日报\r\n${line}\r\n---\r\n`)
      assert.equal(readBasePath(), '/bao')
    }
  })

  for (const [url, folder] of [
    ['https://ceshi.example/wan/bao/', '/wan/bao'],
    ['https://ceshi.example', ''],
    [' ', '/bao'],
  ] as const) {
    it(`is “${folder}” where SITE_URL is “${url}”, which goes before publication.md`, (t) => {
      write('---\nurl: https://ceshi.example/bao\n---\n')
      open(t, url)
      assert.equal(readBasePath(), folder)
    })
  }

  it('is empty where the address is faulty, which the check reports', (t) => {
    open(t)
    write('---\nurl: ceshi\n---\n')
    assert.equal(readBasePath(), '')
    write('---\nurl: [\n---\n')
    assert.equal(readBasePath(), '')
  })

  it('is empty where publication.md is no file, which the check reports', () => {
    rmSync(join(directory, 'publication.md'), { force: true })
    mkdirSync(join(directory, 'publication.md'))
    assert.equal(readBasePath(), '')
    rmSync(join(directory, 'publication.md'), { recursive: true })
  })
})
