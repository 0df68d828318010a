import assert from 'node:assert/strict'
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, beforeEach, describe, it } from 'node:test'
import { readHosts, saveHost } from '../../../../lib/desk/online/hosts.ts'

describe('saveHost: deploy.yml by a form', () => {
  let file = ''
  beforeEach(() => {
    file = join(mkdtempSync(join(tmpdir(), 'hosts-')), 'deploy.yml')
    process.env.DEPLOY_FILE = file
  })
  afterEach(() => {
    delete process.env.DEPLOY_FILE
    rmSync(join(file, '..'), { recursive: true })
  })

  it('begins the file, and asks for keys by variables', () => {
    const fields = { endpoint: 'https://s3.example', bucket: 'paper', key: '不该写进去', url: '' }
    assert.deepEqual(saveHost({ name: 'oss', kind: 's3', fields }, true), {
      isSigned: true,
      hosts: [
        {
          name: 'oss',
          kind: 's3',
          fields: { endpoint: 'https://s3.example', bucket: 'paper' },
          asks: ['OSS_KEY', 'OSS_SECRET'],
        },
      ],
    })
    assert.equal(
      readFileSync(file, 'utf8'),
      'signoff: required\nhosts:\n  oss:\n    kind: s3\n    endpoint: https://s3.example\n    bucket: paper\n    key: $OSS_KEY\n    secret: $OSS_SECRET\n',
    )
  })

  it('changes one line of a host, and gives no key that stands in the file to the screen', () => {
    const text =
      'hosts:\n  # 我们的\n  cos:\n    kind: s3\n    endpoint: https://a.example   # 旧\n    bucket: paper\n    key: AKID\n    secret: geheim\n    purge: none\n  web: { kind: folder, to: /srv/paper }\n'
    writeFileSync(file, text)
    const before = readHosts()
    assert.equal(JSON.stringify(before).includes('geheim'), false)
    const fields = { ...before.hosts[0]?.fields, endpoint: 'https://b.example' }
    saveHost({ name: 'cos', kind: 's3', fields }, false)
    assert.equal(readFileSync(file, 'utf8'), text.replace('https://a.example', 'https://b.example'))
  })

  it('says what is wrong with a name, and with a file that is none', () => {
    assert.throws(() => saveHost({ name: '网站', kind: 'folder', fields: {} }, false), {
      message: '名字用小写字母、数字和连字符，如 web',
    })
    writeFileSync(file, 'hosts: [')
    assert.throws(() => readHosts(), /读不出来/)
  })
})
