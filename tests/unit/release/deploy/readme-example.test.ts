import assert from 'node:assert/strict'
import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, it } from 'node:test'
import { parseDeployFile } from '../../../../lib/release/deploy/deploy-file.ts'
import { projectRoot } from '../../../support/project-root.ts'

/** The first text of YAML in a file. */
function exampleIn(file: string, sign: RegExp): string {
  const texts = readFileSync(join(projectRoot, file), 'utf8').matchAll(/^```yaml\n([\s\S]*?)^```/gm)
  return [...texts].map(([, text = '']) => text).find((text) => sign.test(text)) ?? ''
}

for (const name of [
  'OSS_KEY',
  'OSS_SECRET',
  'COS_KEY',
  'COS_SECRET',
  'MINIO_KEY',
  'MINIO_SECRET',
  'CLOUDFLARE_TOKEN',
]) {
  process.env[name] = `value of ${name}`
}

describe('the examples of deploy.yml', () => {
  it('are right for each of their hosts, as they stand in the README', () => {
    const text = exampleIn('lib/release/README.md', /^hosts:/m)
    const host = (name: string) => parseDeployFile(text, name, '/papers/deploy.yml').host
    const kinds = ['web', 'server', 'oss', 'cos', 'minio'].map((name) => host(name).kind)
    assert.deepEqual(kinds, ['folder', 'rsync', 's3', 's3', 's3'])
    assert.deepEqual(host('oss'), {
      kind: 's3',
      name: 'oss',
      url: 'https://paper.example/',
      endpoint: 'https://s3.oss-cn-hangzhou.aliyuncs.com',
      region: 'cn-hangzhou',
      bucket: 'paper',
      style: 'host',
      folder: '',
      key: 'value of OSS_KEY',
      secret: 'value of OSS_SECRET',
    })
  })

  it('are right as they stand in the editors’ guide', () => {
    const text = exampleIn('content/README.md', /^hosts:/m)
    assert.equal(parseDeployFile(text, 'web', '/papers/deploy.yml').host.kind, 'rsync')
  })
})
