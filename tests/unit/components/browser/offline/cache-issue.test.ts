import assert from 'node:assert/strict'
import { beforeEach, describe, it } from 'node:test'

/** What the browser has for offline use, by path: all caches are looked at as one. */
const stored = new Map<string, Response>()
/** The pages of the site; any other address is a picture. */
let pages: Readonly<Record<string, string>> = {}
let asked: string[] = []
const connection = { saveData: false }

const cache = {
  match: async (path: string) => stored.get(path)?.clone(),
  put: async (path: string, response: Response) => stored.set(path, response),
  delete: async (path: string) => stored.delete(path),
}
Object.assign(globalThis, {
  EDITION: { version: '1', files: {}, pages: [], withdrawn: [], addresses: '' },
  caches: { open: async () => cache, match: cache.match },
  fetch: async (path: string) => {
    asked.push(path)
    const html = pages[path]
    if (html === undefined) return new Response('picture')
    return new Response(html, { headers: { 'Content-Type': 'text/html' } })
  },
})
Object.defineProperty(globalThis, 'navigator', { value: { connection } })

const { cacheIssueOf } = await import('../../../../../components/browser/offline/cache-issue.ts')

const pageOf = (number: number) => `/issues/ceshi/${number}/`
const pictureOf = (name: string) => `/media/${name}.webp`
const link = (address: string) => `<a href="${address}">`
const picture = (name: string) => `<source type="image/webp" srcset="${pictureOf(name)} 400w">`
const numbers = (count: number) => Array.from({ length: count }, (_, at) => at + 1)

describe('cacheIssueOf: the issue that is read, for when there is no network', () => {
  beforeEach(() => {
    stored.clear()
    asked = []
    pages = {}
    connection.saveData = false
  })

  it('fetches the 150 pages that the issue names first, and no more', async () => {
    const all = numbers(152).map(pageOf)
    pages = { '/issues/ceshi/': all.map(link).join(''), ...Object.fromEntries(all.map((page) => [page, ''])) }
    await cacheIssueOf(pageOf(7))
    assert.deepEqual(asked, ['/issues/ceshi/', ...all.slice(0, 150)])
    assert.deepEqual([...stored.keys()], asked)
  })

  it('fetches the 60 pictures that its pages show first, each once', async () => {
    const pictures = numbers(62).map((number) => `p${number}`)
    pages = { '/issues/ceshi/': link(pageOf(1)) + picture('p1'), [pageOf(1)]: pictures.map(picture).join('') }
    await cacheIssueOf('/issues/ceshi/')
    assert.deepEqual(asked, ['/issues/ceshi/', pageOf(1), ...pictures.slice(0, 60).map(pictureOf)])
  })

  it('takes the front page for a page of the issue that it shows', async () => {
    pages = { '/': link('/issues/ceshi/'), '/issues/ceshi/': '' }
    await cacheIssueOf('/')
    assert.deepEqual(asked, ['/', '/issues/ceshi/'])
  })

  it('fetches nothing twice, neither while it is under way nor afterwards', async () => {
    pages = { '/issues/ceshi/': link(pageOf(1)), [pageOf(1)]: '' }
    await Promise.all([cacheIssueOf(pageOf(1)), cacheIssueOf('/issues/ceshi/')])
    await cacheIssueOf(pageOf(1))
    assert.deepEqual(asked, ['/issues/ceshi/', pageOf(1)])
  })

  it('fetches nothing for another page, nor for a reader who saves data', async () => {
    pages = { '/issues/ceshi/': '' }
    await cacheIssueOf('/sections/')
    connection.saveData = true
    await cacheIssueOf('/issues/ceshi/')
    assert.deepEqual(asked, [])
  })
})
