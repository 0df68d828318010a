import assert from 'node:assert/strict'
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { after, afterEach, describe, it } from 'node:test'
import { readBasePath } from '../../../../lib/content/files/base-path.ts'

describe('readBasePath', () => {
  const directory = mkdtempSync(join(tmpdir(), 'content-'))
  const { SITE_URL, CONTENT_DIR } = process.env
  process.env.CONTENT_DIR = directory
  after(() => {
    rmSync(directory, { recursive: true })
    Object.assign(process.env, { ...(CONTENT_DIR && { CONTENT_DIR }), ...(SITE_URL && { SITE_URL }) })
    if (!CONTENT_DIR) delete process.env.CONTENT_DIR
  })
  afterEach(() => {
    delete process.env.SITE_URL
  })
  const write = (text: string) => writeFileSync(join(directory, 'publication.md'), text)

  it('is empty where there is no content', () => {
    assert.equal(readBasePath(), '')
  })

  it('is the folder that publication.md names, however the line is written', () => {
    for (const line of [
      'url: https://ceshi.example/bao/',
      "url: 'https://ceshi.example/bao'",
      '"url": https://ceshi.example/bao # 新址',
    ]) {
      write(`---\r\ntitle: 测试日报\r\n${line}\r\n---\r\n`)
      assert.equal(readBasePath(), '/bao')
    }
  })

  it('is what SITE_URL says, which goes before publication.md', () => {
    write('---\nurl: https://ceshi.example/bao\n---\n')
    for (const [url, folder] of [
      ['https://ceshi.example/wan/bao/', '/wan/bao'],
      ['https://ceshi.example', ''],
      [' ', '/bao'],
    ] as const) {
      process.env.SITE_URL = url
      assert.equal(readBasePath(), folder)
    }
  })

  it('is empty where the address is faulty, which the check reports', () => {
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
