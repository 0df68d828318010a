import assert from 'node:assert/strict'
import { type TestContext, test } from 'node:test'

/** What a browser keeps (Service Workers, 5.4), by path. */
const pages = new Map<string, Response>()

Object.assign(globalThis, {
  EDITION: { version: 'new', files: {}, pages: [], withdrawn: [] },
  caches: {
    open: async () => ({
      match: async (path: string) => pages.get(path)?.clone(),
      put: async (path: string, response: Response) => pages.set(path, response),
      delete: async (path: string) => pages.delete(path),
    }),
  },
})
const { cachePage } = await import('../../../../../components/browser/offline/cached.ts')

const path = '/issues/a/'
const headers = { 'Content-Type': 'text/html; charset=utf-8' }

/** A page whose text comes when `send` is called. */
function slowPage(text: string) {
  const { readable, writable } = new TransformStream<Uint8Array, Uint8Array>()
  const send = async () => {
    const writer = writable.getWriter()
    await writer.write(new TextEncoder().encode(text))
    await writer.close()
  }
  return { response: new Response(readable, { headers }), send }
}

function startClock(t: TestContext) {
  t.mock.timers.enable({ apis: ['Date'], now: 1000 })
  pages.clear()
}

test('cachePage: a page takes the place of one that was kept before', async (t) => {
  startClock(t)
  await cachePage(path, new Response('old', { headers }))
  t.mock.timers.tick(1)
  await cachePage(path, new Response('new', { headers }))
  assert.equal(await pages.get(path)?.text(), 'new')
})

test('cachePage: one that was answered earlier and comes later leaves the newer one there', async (t) => {
  startClock(t)
  const { response, send } = slowPage('old')
  const kept = cachePage(path, response)
  t.mock.timers.tick(1)
  await cachePage(path, new Response('new', { headers }))
  await send()
  assert.equal(await kept, 'old')
  assert.equal(await pages.get(path)?.text(), 'new')
})
