import assert from 'node:assert/strict'
import { describe, it } from 'node:test'
import { PublishError } from '../../../../lib/build/publish-error.ts'
import { deployFile, parseDeployFile } from '../../../../lib/release/deploy/deploy-file.ts'
import { MissingVariable } from '../../../../lib/release/deploy/yaml-fields.ts'

const parse = (text: string, name: string) => parseDeployFile(text, name, '/papers/deploy.yml')

const text = `signoff: required
hosts:
  shop:
    kind: s3
    endpoint: https://s3.oss-cn-hangzhou.aliyuncs.com/
    region: oss-cn-hangzhou
    bucket: paper
    folder: /news/
    key: $TEST_DEPLOY_KEY
    secret: $TEST_DEPLOY_SECRET
    url: https://paper.example
    purge:
      url: https://cdn.example/purge
      headers: { Authorization: Bearer $TEST_DEPLOY_KEY }
      body: '{"files":{addresses}}'
  server: { kind: rsync, to: paper@host:/srv/paper, port: 2222, identity: keys/id, purge: none }
  stick: { kind: folder, to: ../www }
  other: { kind: s3, key: $TEST_DEPLOY_NOBODY_HAS_IT }
`

describe('parseDeployFile', () => {
  process.env.TEST_DEPLOY_KEY = 'id-1'
  process.env.TEST_DEPLOY_SECRET = 'secret-1'

  it('gives one host whole, with keys from the environment, and asks for no other’s', () => {
    assert.deepEqual(parse(text, 'shop'), {
      file: '/papers/deploy.yml',
      isSigned: true,
      host: {
        kind: 's3',
        name: 'shop',
        url: 'https://paper.example/',
        purge: {
          url: 'https://cdn.example/purge',
          method: 'POST',
          headers: { Authorization: 'Bearer id-1' },
          body: '{"files":{addresses}}',
          most: 30,
        },
        endpoint: 'https://s3.oss-cn-hangzhou.aliyuncs.com',
        region: 'oss-cn-hangzhou',
        bucket: 'paper',
        style: 'host',
        folder: 'news/',
        key: 'id-1',
        secret: 'secret-1',
      },
    })
    assert.deepEqual(parse(text, 'server').host, {
      kind: 'rsync',
      name: 'server',
      purge: 'none',
      to: 'paper@host:/srv/paper/',
      port: '2222',
      identity: '/papers/keys/id',
    })
    assert.deepEqual(parse(text, 'stick').host, { kind: 'folder', name: 'stick', to: '/www' })
  })

  it('takes keys from the variables that it is given, and names the one that is missing', () => {
    const variables = { TEST_DEPLOY_KEY: 'typed' }
    const give = (more: object) =>
      parseDeployFile(text, 'shop', '/papers/deploy.yml', { ...variables, ...more })
    const { host } = give({ TEST_DEPLOY_SECRET: 'typed too' })
    assert.ok(host.kind === 's3' && host.purge !== 'none')
    assert.deepEqual(
      [host.key, host.secret, host.purge?.headers],
      ['typed', 'typed too', { Authorization: 'Bearer typed' }],
    )
    assert.throws(
      () => give({}),
      (error) => error instanceof MissingVariable && error.variable === 'TEST_DEPLOY_SECRET',
    )
  })

  it('says at its line what is wrong, and what to write', () => {
    const wrong: Readonly<Record<string, string>> = {
      'hosts:\n  a: { kind: ftp, to: x }': '2: kind should be folder or rsync or s3, but is ftp',
      'hosts:\n  a:\n    to: x': '3: kind is missing; write `kind: folder`, `rsync` or `s3`',
      'hosts:\n  a:\n    kind: folder': '3: to is missing; write `to: /srv/paper`',
      'hosts:\n  a:\n    kind: folder\n    to: x\n    tpo: x':
        '5: tpo is no field of a host of the kind folder: it has kind, url, purge, to',
      'hosts:\n  a:\n    kind: folder\n    to: x\n    url: paper.example':
        '5: url should be an address such as https://paper.example/, but is paper.example',
      'hosts:\n  a:\n    kind: rsync\n    to: --rsh=x':
        '4: to should be a place such as paper@host:/srv/paper, but is --rsh=x',
      'hosts:\n  a:\n    kind: folder\n    to: $TEST_DEPLOY_NONE':
        '4: to is to be read from the variable TEST_DEPLOY_NONE, but that is not set: export TEST_DEPLOY_NONE=…',
      'hosts:\n  a:\n    kind: folder\n    to: x\n    purge: { url: "https://cdn.example/" }':
        '5: url or body should have {addresses}, {lines} or {address} in it, but has none of them',
      'signoff: yes\nhosts: {}': '1: signoff should be required, but is yes',
      'host: x': '1: hosts is missing; write `hosts:` and each host below it',
      'hosts：\n  a:\n b':
        '1: should be fields such as `kind: s3`, but is not; wanted are a colon and a blank behind each name, blanks and no tabs before it, texts with signs in quotes',
      'a text': '1: should be fields such as `hosts:`, but there are none',
    }
    for (const [typed, sentence] of Object.entries(wrong)) {
      assert.throws(
        () => parse(typed, 'a'),
        (error) => {
          assert.ok(error instanceof PublishError)
          assert.equal(error.message, `/papers/deploy.yml:${sentence}`)
          return true
        },
      )
    }
    assert.throws(
      () => parse(text, 'toString'),
      /--to toString: should be a host of .*deploy\.yml \(shop, server, stick, other\), but is none/,
    )
  })

  it('lies beside the content, unless it is said where', () => {
    delete process.env.DEPLOY_FILE
    process.env.CONTENT_DIR = '/papers/county/content'
    assert.equal(deployFile(), '/papers/county/deploy.yml')
    process.env.DEPLOY_FILE = '/keys/hosts.yml'
    assert.equal(deployFile(), '/keys/hosts.yml')
  })
})
