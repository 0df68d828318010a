import assert from 'node:assert/strict'
import { afterEach, describe, it } from 'node:test'
import { parseSiteAddress, readSiteUrl } from '../../../lib/content/site-address.ts'

describe('parseSiteAddress', () => {
  it('gives the origin of a site that lies at the root', () => {
    assert.deepEqual(
      ['https://ceshi.example/', 'http://ceshi.example:8080', 'https://CESHI.example'].map(parseSiteAddress),
      ['https://ceshi.example', 'http://ceshi.example:8080', 'https://ceshi.example'],
    )
  })

  it('refuses a folder, a query, a login, another protocol and what is no address', () => {
    const refused = [
      'https://ceshi.example/bao/',
      'https://ceshi.example/?a',
      'https://a:b@ceshi.example',
      'ftp://ceshi.example',
      'ceshi.example',
    ]
    assert.deepEqual(
      refused.map(parseSiteAddress),
      refused.map(() => undefined),
    )
  })
})

describe('readSiteUrl', () => {
  const before = process.env.SITE_URL
  afterEach(() => {
    if (before === undefined) delete process.env.SITE_URL
    else process.env.SITE_URL = before
  })
  const read = (value: string) => {
    process.env.SITE_URL = value
    const messages: string[] = []
    return [readSiteUrl((_line, message) => messages.push(message)), ...messages]
  }

  it('reads the address that the environment gives', () => {
    assert.deepEqual(read(' https://ceshi.example/ '), ['https://ceshi.example'])
    assert.deepEqual(read(''), [undefined])
  })

  it('says what it should be', () => {
    assert.deepEqual(read('ceshi'), [
      undefined,
      'SITE_URL should be an address such as https://example.com, without a folder, but is ceshi',
    ])
  })
})
