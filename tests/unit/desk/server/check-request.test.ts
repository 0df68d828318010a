import assert from 'node:assert/strict'
import { describe, it } from 'node:test'
import { checkRequest } from '../../../../lib/desk/server/check-request.ts'

const door = { port: 4321, token: 'abcdef' }
const host = '127.0.0.1:4321'
const origin = `http://${host}`

describe('checkRequest: who may speak to the desk', () => {
  const cases = [
    ['lets in its own page', { method: 'GET', url: '/abcdef/', headers: { host } }, { path: '/' }],
    [
      'lets in what the page loads',
      { method: 'GET', url: '/abcdef/desk.js', headers: { host, 'sec-fetch-site': 'same-origin' } },
      { path: '/desk.js' },
    ],
    [
      'lets in what the page asks',
      { method: 'POST', url: '/abcdef/api/save', headers: { host, origin } },
      { path: '/api/save' },
    ],
    ['refuses without a token', { method: 'GET', url: '/', headers: { host } }, 403],
    ['refuses another token', { method: 'GET', url: '/abcdeg/desk.js', headers: { host } }, 403],
    ['refuses the start of the token', { method: 'GET', url: '/abc/desk.js', headers: { host } }, 403],
    [
      'refuses another name of the host',
      { method: 'GET', url: '/abcdef/', headers: { host: 'evil.example:4321' } },
      421,
    ],
    ['refuses another port', { method: 'GET', url: '/abcdef/', headers: { host: '127.0.0.1:80' } }, 421],
    ['refuses no host', { method: 'GET', url: '/abcdef/', headers: {} }, 421],
    [
      'refuses a change from another origin',
      { method: 'POST', url: '/abcdef/api/save', headers: { host, origin: 'https://evil.example' } },
      403,
    ],
    [
      'refuses a change from the preview',
      { method: 'POST', url: '/abcdef/api/save', headers: { host, origin: 'http://127.0.0.1:4322' } },
      403,
    ],
    ['refuses a change without origin', { method: 'POST', url: '/abcdef/api/save', headers: { host } }, 403],
    [
      'refuses to be read from elsewhere',
      { method: 'GET', url: '/abcdef/desk.js', headers: { host, 'sec-fetch-site': 'cross-site' } },
      403,
    ],
    [
      'refuses to be read from another port',
      { method: 'GET', url: '/abcdef/desk.js', headers: { host, 'sec-fetch-site': 'same-site' } },
      403,
    ],
    [
      'answers no question of CORS',
      { method: 'OPTIONS', url: '/abcdef/api/save', headers: { host, origin } },
      405,
    ],
  ] as const
  for (const [what, request, answer] of cases) {
    it(`${what}`, () => {
      assert.deepEqual(checkRequest(request, door), answer)
    })
  }
})
