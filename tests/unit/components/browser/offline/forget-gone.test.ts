import assert from 'node:assert/strict'
import { beforeEach, describe, it } from 'node:test'

/** What a browser keeps (Service Workers, 5.4 and 5.5), by cache and path. */
const kept = new Map<string, Map<string, Response>>()
/** What the site answers: a page, a status, or nothing at all. */
let site: Readonly<Record<string, string | number | undefined>> = {}
let asked: string[] = []

const openCache = async (name: string) => {
  const files = kept.get(name) ?? new Map<string, Response>()
  kept.set(name, files)
  return {
    keys: async () => [...files.keys()].map((path) => ({ url: `https://example.com${path}` })),
    match: async (path: string) => files.get(path)?.clone(),
    put: async (path: string, response: Response) => files.set(path, response),
    delete: async (key: string | { readonly url: string }) =>
      files.delete(typeof key === 'string' ? key : new URL(key.url).pathname),
  }
}
const edition = { version: 'new', files: {}, pages: ['/offline/'], withdrawn: [], addresses: 'after' }
Object.assign(globalThis, {
  EDITION: edition,
  caches: {
    open: openCache,
    keys: async () => [...kept.keys()],
    has: async (name: string) => kept.has(name),
  },
  fetch: async (path: string) => {
    asked.push(path)
    const answer = Object.hasOwn(site, path) ? site[path] : 404
    if (answer === undefined) throw new TypeError('Failed to fetch')
    if (typeof answer === 'number') return new Response('', { status: answer })
    return new Response(answer, { headers: { 'Content-Type': 'text/html' } })
  },
})

const put = async (name: string, ...files: string[]) => {
  for (const file of files) await (await openCache(name)).put(file, new Response('as it was'))
}
const paths = (name: string) => [...(kept.get(name)?.keys() ?? [])]
const textOf = async (name: string, path: string) => await kept.get(name)?.get(path)?.clone().text()

let started = 0

/** A worker as the browser starts it: it knows nothing but what is kept. */
async function startWorker(): Promise<
  typeof import('../../../../../components/browser/offline/forget-gone.ts')
> {
  return await import(`../../../../../components/browser/offline/forget-gone.ts?${++started}`)
}

const links = (...addresses: string[]) => addresses.map((address) => `<a href="${address}">`).join('')
const manifest = JSON.stringify({
  segments: [{ folder: 'aa' }],
  texts: ['bb'],
  files: { words: 'words-cc.bin' },
})

describe('forgetGone', () => {
  beforeEach(async () => {
    kept.clear()
    asked = []
    await put('paper-pages', '/addresses', '/', '/sections/x/', '/sections/gone/')
    await put('paper-pages', '/issues/a/', '/issues/a/01/', '/issues/a/01/01/', '/issues/a/01/02/')
    await put('paper-pages', '/issues/b/', '/issues/b/01/01/', '/issues/b/figures/', '/issues/c/01/01/')
    await put('paper-media', '/media/a/01/01-1.webp', '/media/b/01/01-1.webp', '/media/d/01/01-1.webp')
    await put('paper-search', '/search/manifest.json', '/search/texts/old/0.bin', '/search/texts/bb/0.bin')
    await put(
      'paper-edition-old',
      '/search/manifest.json',
      '/search/old/p0.bin',
      '/search/words-cc.bin',
      '/search/',
    )
    site = {
      '/': '<p>新的首页</p>',
      '/sections/x/': '<p>新的栏目</p>',
      '/issues/a/': links('/issues/a/01/', '/issues/a/01/01/'),
      '/issues/b/': links('/issues/b/01/', '/issues/b/01/01/'),
      '/issues/b/figures/': '<p>数读</p>',
      '/search/manifest.json': manifest,
    }
  })

  it('forgets issues that are gone or lost an address, and no other, once', async () => {
    const { forgetGone } = await startWorker()
    await Promise.all([forgetGone(), forgetGone()])
    assert.deepEqual(paths('paper-pages').sort(), [
      '/',
      '/addresses',
      '/issues/b/',
      '/issues/b/01/01/',
      '/issues/b/figures/',
      '/sections/x/',
    ])
    assert.deepEqual(paths('paper-media'), ['/media/b/01/01-1.webp'])
    assert.equal(asked.filter((path) => path === '/issues/a/').length, 1)
    asked = []
    await forgetGone()
    await (await startWorker()).forgetGone()
    assert.deepEqual(asked, [])
  })

  it('reads lists anew, which may hold a headline of what is gone', async () => {
    await (await startWorker()).forgetGone()
    assert.equal(await textOf('paper-pages', '/'), '<p>新的首页</p>')
    assert.equal(await textOf('paper-pages', '/sections/x/'), '<p>新的栏目</p>')
  })

  it('keeps of the index only what the present one names', async () => {
    await (await startWorker()).forgetGone()
    assert.deepEqual(paths('paper-search'), ['/search/manifest.json', '/search/texts/bb/0.bin'])
    assert.equal(await textOf('paper-search', '/search/manifest.json'), manifest)
    assert.deepEqual(paths('paper-edition-old'), ['/search/words-cc.bin', '/search/'])
  })

  for (const [trouble, answer] of [
    ['is not reached', undefined],
    ['is in trouble', 503],
  ] as const) {
    it(`forgets nothing of an issue that it asks for in vain, and asks again where the site ${trouble}`, async () => {
      const whole = site
      site = { ...whole, '/issues/a/': answer, '/issues/c/': answer }
      const worker = await startWorker()
      await assert.rejects(worker.forgetGone())
      assert.ok(paths('paper-pages').includes('/issues/a/01/02/'))
      site = whole
      await worker.forgetGone()
      assert.ok(!paths('paper-pages').includes('/issues/a/01/02/'))
    })
  }

  it('asks nothing on a first visit, or where no address came or went', async () => {
    kept.clear()
    const worker = await startWorker()
    await worker.noteAddresses()
    await worker.forgetGone()
    await (await startWorker()).forgetGone()
    assert.deepEqual([asked, paths('paper-pages')], [[], ['/addresses']])
  })
})

describe('forgetPage', () => {
  it('forgets a page that the site has no more with its whole issue, and a list alone', async () => {
    const { forgetPage } = await import('../../../../../components/browser/offline/forget-issue.ts')
    kept.clear()
    await put('paper-pages', '/', '/sections/x/', '/issues/a/', '/issues/a/01/01/', '/issues/b/')
    await put('paper-media', '/media/a/01/01-1.webp')
    await forgetPage('/issues/a/01/09/')
    assert.equal(paths('paper-pages').length, 5)
    await forgetPage('/issues/a/01/01/')
    await forgetPage('/sections/x/')
    assert.deepEqual([paths('paper-pages'), paths('paper-media')], [['/', '/issues/b/'], []])
  })
})
