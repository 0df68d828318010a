import assert from 'node:assert/strict'
import { describe, it } from 'node:test'
import { PublishError } from '../../../../lib/build/publish-error.ts'
import { purgeAddresses } from '../../../../lib/release/deploy/purge-addresses.ts'
import { serve } from '../../../support/small-server.ts'

const addresses = ['https://paper.example/', 'https://paper.example/a.txt', 'https://paper.example/b/']

describe('purgeAddresses', () => {
  it('fills the call with so many addresses at a time', async (t) => {
    const calls: string[][] = []
    const url = await serve(t, ({ method = '', headers, url: path = '' }, response, body) => {
      calls.push([method, path, headers.authorization ?? '', body])
      response.end()
    })
    const headers = { Authorization: 'Bearer key' }
    await purgeAddresses(addresses, {
      url: `${url}purge`,
      method: 'POST',
      headers,
      body: '{"files":{addresses}}',
      most: 2,
    })
    await purgeAddresses(addresses.slice(1), {
      url: `${url}lines`,
      method: 'POST',
      headers,
      body: '{lines}',
      most: 30,
    })
    await purgeAddresses(addresses.slice(2), {
      url: `${url}?url={address}`,
      method: 'GET',
      headers: {},
      most: 30,
    })
    assert.deepEqual(calls, [
      ['POST', '/purge', 'Bearer key', '{"files":["https://paper.example/","https://paper.example/a.txt"]}'],
      ['POST', '/purge', 'Bearer key', '{"files":["https://paper.example/b/"]}'],
      ['POST', '/lines', 'Bearer key', 'https://paper.example/a.txt\nhttps://paper.example/b/'],
      ['GET', '/?url=https%3A%2F%2Fpaper.example%2Fb%2F', '', ''],
    ])
  })

  it('says that it was refused, without the key', async (t) => {
    const url = await serve(t, (_, response) => response.writeHead(403).end('no such zone'))
    const settings = { url, method: 'POST', headers: { Authorization: 'secret' }, body: '{lines}', most: 30 }
    await assert.rejects(purgeAddresses(addresses, settings, 1), (error) => {
      assert.ok(error instanceof PublishError)
      assert.match(
        error.message,
        /^purge 127\.0\.0\.1:\d+: was refused \(403 no such zone\); what was uploaded stays/,
      )
      return true
    })
  })
})
