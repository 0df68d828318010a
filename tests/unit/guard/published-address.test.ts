import assert from 'node:assert/strict'
import { once } from 'node:events'
import { createServer, type RequestListener } from 'node:http'
import { describe, it, type TestContext } from 'node:test'
import { PublishError } from '../../../lib/build/publish-error.ts'
import { isAddress, openPublishedAddress } from '../../../lib/guard/published-address.ts'

async function serve(t: TestContext, listener: RequestListener): Promise<string> {
  const server = createServer(listener).listen(0)
  await once(server, 'listening')
  t.after(() => {
    server.closeAllConnections()
    server.close()
  })
  const address = server.address()
  return `http://localhost:${typeof address === 'object' && address ? address.port : 0}`
}

const serveFiles = (t: TestContext, files: Readonly<Record<string, unknown>>) =>
  serve(t, ({ url = '' }, response) => {
    const found = files[url]
    response.writeHead(found === undefined ? 404 : 200)
    response.end(typeof found === 'string' ? found : JSON.stringify(found))
  })

const newspaper = {
  '/data/v1/publication.json': {
    title: '测试日报',
    years: [{ year: '2025' }, { year: 'undated' }, { year: '../x' }],
  },
  '/data/v1/years/2025.json': { issues: [{ id: '2025-01-15' }, { id: '../secret' }] },
  '/data/v1/years/undated.json': { issues: [{ id: 'old' }] },
  '/data/v1/issues/2025-01-15.json': {
    pages: [
      {
        id: '2025-01-15/01',
        articles: [
          {
            id: '2025-01-15/01/01',
            status: 'published',
            blocks: [
              { kind: 'paragraph', id: 'p1', text: '一段。' },
              { kind: 'other', paragraphs: [{ id: 'p2', text: '单子里的一段。' }] },
            ],
          },
          { id: '2025-01-15/01/02', status: 'withdrawn' },
        ],
      },
    ],
  },
}

async function faultOf(address: string, wait?: number): Promise<string> {
  try {
    await openPublishedAddress(address, wait)
  } catch (error) {
    if (error instanceof PublishError) return error.message
    throw error
  }
  return 'no fault'
}

process.env.LC_ALL = 'en_US.UTF-8'

describe('the newspaper at an address', () => {
  it('is read issue by issue, wherever on its host the site stands', async (t) => {
    const below = Object.fromEntries(Object.entries(newspaper).map(([path, data]) => [`/paper${path}`, data]))
    const host = await serveFiles(t, { ...newspaper, ...below })
    for (const address of [host, `${host}/`, `${host}/paper`, `${host}/paper/?a#b`]) {
      const { place, title, issues, readIssue } = await openPublishedAddress(address)
      assert.deepEqual([place, title, issues], [address, '测试日报', ['2025-01-15', 'old']])
      assert.deepEqual(await readIssue('2025-01-15'), {
        formerly: [],
        pages: [
          {
            id: '2025-01-15/01',
            articles: [
              {
                id: '2025-01-15/01/01',
                isWithdrawn: false,
                formerly: [],
                corrections: 0,
                paragraphs: [
                  { id: 'p1', text: '一段。' },
                  { id: 'p2', text: '单子里的一段。' },
                ],
              },
              {
                id: '2025-01-15/01/02',
                isWithdrawn: true,
                formerly: [],
                corrections: 0,
                paragraphs: [],
              },
            ],
          },
        ],
      })
      assert.equal(await readIssue('2025-01-16'), undefined)
      await assert.rejects(readIssue('old'), PublishError)
    }
  })

  it('is told apart from a folder', () => {
    assert.deepEqual(['https://a.example', 'HTTP://a', 'out', '/srv/http'].map(isAddress), [
      true,
      true,
      false,
      false,
    ])
  })

  it('is refused in a sentence where something else stands there, or nothing', async (t) => {
    const publication = '/data/v1/publication.json'
    const should = 'should be the data of a newspaper that was published with this program'
    const look = 'look whether the address is right'
    const empty = await serveFiles(t, {})
    assert.equal(
      await faultOf(empty),
      `${empty}${publication}: error: ${should}, but the host answers 404; ${look} [host-refuses]`,
    )
    for (const other of ['<!doctype html>', '', 'null', '[]', '{"title":1}']) {
      const host = await serveFiles(t, { [publication]: other })
      assert.equal(
        await faultOf(host),
        `${host}${publication}: error: ${should}, but is something else; ${look} [host-other]`,
      )
    }
    for (const address of ['http://', 'https://[', 'http:///']) {
      assert.equal(
        await faultOf(address),
        `${address}: error: should be the address of a site such as https://paper.example/, but is none; write it whole [against-address]`,
      )
    }
  })

  it('is refused in a sentence where the host is down, ends early or takes for ever', async (t) => {
    const closed = createServer().listen(0)
    await once(closed, 'listening')
    const address = closed.address()
    closed.close()
    const down = await faultOf(
      `http://localhost:${typeof address === 'object' && address ? address.port : 0}`,
    )
    assert.match(down, /should be read, but the host cannot be reached \(ECONNREFUSED\); nothing/)
    const ending = await serve(t, (_request, response) => {
      response.writeHead(200, { 'Content-Length': 100 }).write('{')
      response.destroy()
    })
    assert.match(
      await faultOf(ending),
      /should be read, but the host cannot be reached \(.+\); nothing was compared; .+ \[host-unreachable\]$/,
    )
    const silent = await serve(t, () => undefined)
    assert.match(
      await faultOf(silent, 100),
      /should be read, but the host did not answer within 0.1 s; nothing was compared; .+ \[host-slow\]$/,
    )
    const slow = await serve(t, (_request, response) => response.writeHead(200).write('{'))
    assert.match(
      await faultOf(slow, 100),
      /should be read, but the host did not answer within 0.1 s; nothing was compared; .+ \[host-slow\]$/,
    )
  })
})
