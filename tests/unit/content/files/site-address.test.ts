import assert from 'node:assert/strict'
import { describe, it, test } from 'node:test'
import { basePathOf, parseSiteAddress, readSiteUrl } from '../../../../lib/content/files/site-address.ts'
import { collectFaults } from '../../../support/collect-faults.ts'
import { setEnvironment } from '../../../support/set-environment.ts'

describe('parseSiteAddress', () => {
  it('takes a site and a folder of one, without the slash at the end', () => {
    assert.deepEqual(
      ['https://ceshi.example/', 'http://ceshi.example:8080', 'https://ceshi.example/bao/'].map(
        parseSiteAddress,
      ),
      ['https://ceshi.example', 'http://ceshi.example:8080', 'https://ceshi.example/bao'],
    )
  })

  it('writes a folder as a browser does', () => {
    assert.deepEqual(
      [
        'HTTPS://Ceshi.Example/a/../bao//',
        'https://ceshi.example/晚报/',
        'https://ceshi.example/~a/b.c_d-1',
      ].map(parseSiteAddress),
      [
        'https://ceshi.example/bao',
        'https://ceshi.example/%E6%99%9A%E6%8A%A5',
        'https://ceshi.example/~a/b.c_d-1',
      ],
    )
  })

  it('refuses a folder with characters that have a meaning where an address stands', () => {
    const refused = ['bao//wan', "b'ao", 'b&ao', 'b(ao)', 'b*', ':bao', 'bao;a=1'].map(
      (folder) => `https://ceshi.example/${folder}/`,
    )
    assert.deepEqual(
      refused.map(parseSiteAddress),
      refused.map(() => undefined),
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

test('basePathOf: it is the folder of the host, and nothing at its root', () => {
  const addresses = ['https://ceshi.example', 'https://ceshi.example/bao', 'http://ceshi.example:80/a/b']
  assert.deepEqual(addresses.map(basePathOf), ['', '/bao', '/a/b'])
})

describe('readSiteUrl', () => {
  for (const [typed, read] of [
    [' https://ceshi.example/ ', ['https://ceshi.example']],
    ['', [undefined]],
    [
      'ceshi',
      [
        undefined,
        '1: SITE_URL should be an address such as https://example.com or https://example.com/paper, but is ceshi',
      ],
    ],
  ] as const) {
    it(`reads “${typed}” of the environment, or says what it should be`, (t) => {
      setEnvironment(t, { SITE_URL: typed })
      const { report, lines } = collectFaults()
      const found = readSiteUrl(report)
      assert.deepEqual([found, ...lines()], read)
    })
  }
})
