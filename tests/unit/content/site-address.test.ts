import assert from 'node:assert/strict'
import { afterEach, describe, it } from 'node:test'
import { parseSiteAddress, readSiteUrl } from '../../../lib/content/site-address.ts'

describe('parseSiteAddress', () => {
  it('takes a site and a folder of one, without the slash at the end', () => {
    assert.deepEqual(
      ['https://ceshi.example/', 'http://ceshi.example:8080', 'https://ceshi.example/bao/'].map(
        parseSiteAddress,
      ),
      ['https://ceshi.example', 'http://ceshi.example:8080', 'https://ceshi.example/bao'],
    )
  })

  it('refuses a query, an anchor, another protocol and what is no address', () => {
    const refused = [
      'https://ceshi.example/?a',
      'https://ceshi.example/#a',
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
      'SITE_URL should be an address such as https://example.com, but is ceshi',
    ])
  })
})
