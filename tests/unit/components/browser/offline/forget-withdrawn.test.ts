import assert from 'node:assert/strict'
import { beforeEach, describe, it } from 'node:test'

/** What a browser keeps (Service Workers, 5.4 and 5.5), by cache and path. */
const kept = new Map<string, Map<string, string>>()

const openCache = async (name: string) => {
  const files = kept.get(name) ?? new Map<string, string>()
  kept.set(name, files)
  return {
    keys: async () => [...files.keys()].map((path) => ({ url: `https://example.com${path}` })),
    match: async (path: string) => (files.has(path) ? new Response(files.get(path)) : undefined),
    put: async (path: string, response: Response) => files.set(path, await response.text()),
    delete: async ({ url }: { url: string }) => files.delete(new URL(url).pathname),
  }
}
const edition = { version: 'new', files: {}, pages: [], withdrawn: ['/issues/a/01/01/'] }
Object.assign(globalThis, {
  EDITION: edition,
  caches: {
    open: openCache,
    keys: async () => [...kept.keys()],
    delete: async (name: string) => kept.delete(name),
  },
})
const { forgetWithdrawn } = await import('../../../../../components/browser/offline/forget-withdrawn.ts')

const paths = (name: string) => [...(kept.get(name)?.keys() ?? [])]

describe('forgetWithdrawn', () => {
  beforeEach(async () => {
    kept.clear()
    const put = async (name: string, ...files: string[]) => {
      for (const file of files) await (await openCache(name)).put(file, new Response('…'))
    }
    await put('paper-pages', '/', '/issues/a/01/', '/issues/a/01/01/', '/issues/b/01/01/', '/sections/x/')
    await put('paper-media', '/media/a/01/01-1.jpg', '/media/b/01/01-1.jpg')
    await put('paper-search', '/search/texts/0a/0.bin')
    await put('paper-edition-old', '/search/texts/0a/0.bin')
    await put('paper-edition-new', '/offline/')
    edition.withdrawn = ['/issues/a/01/01/']
  })

  it('forgets whatever may hold the words of what was withdrawn, and nothing else', async () => {
    await forgetWithdrawn()
    assert.deepEqual(paths('paper-pages'), ['/issues/b/01/01/', '/withdrawn'])
    assert.deepEqual(paths('paper-media'), ['/media/b/01/01-1.jpg'])
    assert.deepEqual([...kept.keys()].sort(), ['paper-edition-new', 'paper-media', 'paper-pages'])
  })

  it('leaves what was kept on a first visit, which is newer than the withdrawal', async () => {
    kept.delete('paper-edition-old')
    await forgetWithdrawn()
    assert.equal(paths('paper-pages').length, 6)
    assert.deepEqual(paths('paper-media'), ['/media/a/01/01-1.jpg', '/media/b/01/01-1.jpg'])
    await (await openCache('paper-edition-old')).put('/offline/', new Response('…'))
    await forgetWithdrawn()
    assert.equal(paths('paper-pages').length, 6)
  })

  it('does so once after each withdrawal', async () => {
    await forgetWithdrawn()
    await (await openCache('paper-pages')).put('/issues/a/01/', new Response('as it is now'))
    await (await openCache('paper-edition-old')).put('/offline/', new Response('…'))
    await forgetWithdrawn()
    assert.deepEqual(paths('paper-pages'), ['/issues/b/01/01/', '/withdrawn', '/issues/a/01/'])
    edition.withdrawn = ['/issues/a/01/01/', '/issues/a/01/02/']
    await forgetWithdrawn()
    assert.deepEqual(paths('paper-pages'), ['/issues/b/01/01/', '/withdrawn'])
  })

  it('does so again where more was taken out of an article that is still there', async () => {
    edition.withdrawn = ['/issues/a/01/01/#hidden-1']
    await forgetWithdrawn()
    assert.deepEqual(paths('paper-pages'), ['/issues/b/01/01/', '/withdrawn'])
    await (await openCache('paper-pages')).put('/issues/a/01/', new Response('with another name'))
    await (await openCache('paper-edition-old')).put('/offline/', new Response('…'))
    edition.withdrawn = ['/issues/a/01/01/#hidden-2']
    await forgetWithdrawn()
    assert.deepEqual(paths('paper-pages'), ['/issues/b/01/01/', '/withdrawn'])
  })

  it('leaves everything where nothing was ever withdrawn', async () => {
    edition.withdrawn = []
    await forgetWithdrawn()
    assert.equal(paths('paper-pages').length, 5)
  })
})
