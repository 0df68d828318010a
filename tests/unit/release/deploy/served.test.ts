import assert from 'node:assert/strict'
import { describe, it } from 'node:test'
import { addressAt, compareServed } from '../../../../lib/release/deploy/compare-served.ts'
import { proveWithdrawn } from '../../../../lib/release/deploy/withdrawal-proof.ts'
import { emptyFolder, madeFile } from '../../../support/made-site.ts'
import { serve } from '../../../support/small-server.ts'

const texts: Readonly<Record<string, string>> = {
  'index.html': 'front',
  'issues/a/index.html': 'issue',
  'a.txt': 'text',
  _headers: '/*',
}

describe('compareServed', () => {
  it('fetches what was put and removed, and tells other bytes, headers and what is still there', async (t) => {
    const folder = emptyFolder(t)
    const site = new Map(Object.entries(texts).map(([path, text]) => [path, madeFile(folder, path, text)]))
    const asked: string[] = []
    const url = await serve(t, ({ url: path = '' }, response) => {
      asked.push(path)
      const known: Readonly<Record<string, string>> = {
        '/': 'front',
        '/issues/a/': 'old issue',
        '/a.txt': 'text',
        '/gone/': '',
      }
      const text = known[path]
      const type = path === '/a.txt' ? 'text/plain' : 'text/plain;charset=UTF-8'
      response
        .writeHead(text === undefined ? 404 : 200, { 'Content-Type': type, 'Cache-Control': 'no-cache' })
        .end(text)
    })
    const plan = {
      add: ['_headers', 'a.txt'],
      change: ['index.html', 'issues/a/index.html'],
      remove: ['gone/index.html', 'x'],
    }
    assert.deepEqual(await compareServed(url, plan, site, []), {
      asked: 5,
      touched: 5,
      wrong: [`${url}issues/a/: is sent with other bytes`, `${url}gone/: should be gone, but answers 200`],
      headers: [`${url}a.txt: content-type should be text/plain; charset=utf-8, but is text/plain`],
    })
    assert.deepEqual(asked.toSorted(), ['/', '/a.txt', '/gone/', '/issues/a/', '/x'])
  })

  it('asks again for what a CDN has not forgotten yet', async (t) => {
    const site = new Map([['a.txt', madeFile(emptyFolder(t), 'a.txt', 'new')]])
    let times = 0
    const url = await serve(t, (_, response) => {
      times += 1
      response
        .writeHead(200, { 'Content-Type': 'text/plain; charset=utf-8', 'Cache-Control': 'no-cache' })
        .end(times < 3 ? 'old' : 'new')
    })
    const plan = { add: [], change: ['a.txt'], remove: [] }
    assert.deepEqual(await compareServed(url, plan, site, [1, 1, 1, 1]), {
      asked: 1,
      touched: 1,
      wrong: [],
      headers: [],
    })
    assert.equal(times, 3)
  })

  it('fetches a sample of more files than it may, and asks for all that was removed', async (t) => {
    const file = madeFile(emptyFolder(t), 'a.txt', 'text')
    const names = Array.from({ length: 22 }, (_, n) => `${n}.txt`)
    const site = new Map(names.map((path) => [path, { ...file, path }]))
    const removed = names.map((name) => `old/${name}`)
    const asked: string[] = []
    const url = await serve(t, ({ url: path = '' }, response) => {
      asked.push(path)
      const headers = { 'Content-Type': 'text/plain; charset=utf-8', 'Cache-Control': 'no-cache' }
      response.writeHead(path.startsWith('/old/') ? 404 : 200, headers).end('text')
    })
    const plan = { add: names, change: [], remove: removed }
    assert.deepEqual(await compareServed(url, plan, site, [], 20), {
      asked: 11 + 22,
      touched: 22 + 22,
      wrong: [],
      headers: [],
    })
    assert.equal(asked.filter((path) => path.startsWith('/old/')).length, 22)
  })

  it('says that nobody answers', async (t) => {
    const plan = { add: [], change: [], remove: ['a.txt'] }
    const { wrong } = await compareServed('http://127.0.0.1:9/', plan, new Map(), [])
    assert.match(wrong.join(), /^http:\/\/127\.0\.0\.1:9\/a\.txt: nobody answers \(.+\)$/)
    t.diagnostic('port 9 is that of the discard service')
  })

  it('makes addresses of paths, below a folder of a host too', () => {
    assert.deepEqual(
      ['index.html', 'issues/a/index.html', '附件 1+2%.pdf'].map((path) =>
        addressAt('https://h.example/paper/', path),
      ),
      [
        'https://h.example/paper/',
        'https://h.example/paper/issues/a/',
        'https://h.example/paper/%E9%99%84%E4%BB%B6%201%2B2%25.pdf',
      ],
    )
  })
})

describe('proveWithdrawn', () => {
  it('writes down the time and the answer of each address', async (t) => {
    const url = await serve(t, ({ url: path = '' }, response) => {
      if (path === '/issues/a/01/01/')
        response.writeHead(200, { 'Content-Type': 'text/html' }).end('<p>本文已撤下。')
      else response.writeHead(path === '/media/a.jpg' ? 200 : 404).end('words')
    })
    const withdrawn = {
      articles: ['a/01/01'],
      gone: ['issues/a/source.txt'],
      id: 'one',
      compared: { touched: 7, asked: 7, wrong: 0 },
    }
    const whole = await proveWithdrawn(url, withdrawn, [])
    const times = /\d{4}-\d\d-\d\d \d\d:\d\d:\d\d [+-]\d\d:\d\d/g
    assert.deepEqual(
      [whole.isWhole, whole.text.replace(times, '时刻').split('\n')],
      [
        true,
        [
          '撤下证明',
          '稿件：a/01/01',
          `网站：${url}`,
          '上线编号：one',
          `时刻  撤下  ${url}issues/a/01/01/`,
          `时刻  404  ${url}issues/a/source.txt`,
          '另取回改动过的网址（列表、检索、订阅等）7个，都与撤下后的网站逐字节一致',
          '共2个网址，全部已撤下',
          '',
        ],
      ],
    )
    const broken = await proveWithdrawn(
      url,
      { ...withdrawn, gone: ['media/a.jpg'], compared: { touched: 9, asked: 7, wrong: 2 } },
      [],
    )
    assert.equal(broken.isWhole, false)
    assert.deepEqual(broken.text.replace(times, '时刻').split('\n').slice(5), [
      `时刻  200  ${url}media/a.jpg  ← 应为404或撤下`,
      '另取回改动过的网址（列表、检索、订阅等）9个中的7个（上传的抽样，删除的全部），5个与撤下后的网站逐字节一致',
      '共2个网址，1个仍能打开',
      '',
    ])
  })
})
