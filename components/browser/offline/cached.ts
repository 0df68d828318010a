import { edition } from './edition.ts'
import { assetsOf } from './references.ts'

/** Names of what is kept, all of which go when the worker does. */
export const shelves = {
  edition: `paper-edition-${edition.version}`,
  pages: 'paper-pages',
  assets: 'paper-assets',
  media: 'paper-media',
  search: 'paper-search',
} as const

/** Whether a cache is that of an edition before this one. */
export function isEarlierEdition(name: string): boolean {
  return name.startsWith('paper-edition-') && name !== shelves.edition
}

/** How much is kept at most; what was kept first goes first. */
const limits = { pages: 400, media: 200, search: 600 } as const

const keptBy = 'x-kept-by'
const keptAt = 'x-kept-at'
const day = 24 * 60 * 60 * 1000

/** Whatever is kept of an address, the query aside. */
export function findKept(pathname: string): Promise<Response | undefined> {
  return caches.match(pathname, { ignoreSearch: true, ignoreVary: true })
}

/** What was kept of an address from the start. */
export function findInEdition(pathname: string): Promise<Response | undefined> {
  return caches.match(pathname, { cacheName: shelves.edition, ignoreVary: true })
}

/** A page as it was last kept: of those from the start the present edition's. */
export function findPage(pathname: string): Promise<Response | undefined> {
  if (edition.pages.includes(pathname)) return findInEdition(pathname)
  return caches.match(pathname, { cacheName: shelves.pages, ignoreVary: true })
}

/** Whether a page should be fetched again while there is a network: another edition's, or a day old. */
export async function isStale(pathname: string): Promise<boolean> {
  const headers = (await findPage(pathname))?.headers
  return headers?.get(keptBy) !== edition.version || Date.now() - Number(headers.get(keptAt)) > day
}

/**
 * Keeps a page, but not before all that it needs is kept: what is kept is whole, whichever edition it is of.
 * Answers its text, or nothing if it cannot be had whole.
 */
export async function keepPage(
  pathname: string,
  response: Response,
  shelf: string = shelves.pages,
): Promise<string | undefined> {
  if (!response.ok || !/^text\/html/.test(response.headers.get('content-type') ?? '')) return undefined
  const answeredAt = Date.now()
  const html = await response.text()
  const headers = new Headers(response.headers)
  for (const name of ['content-encoding', 'content-length']) headers.delete(name)
  headers.set(keptBy, edition.version)
  headers.set(keptAt, String(answeredAt))
  for (const asset of assetsOf(html)) if (!(await keepFile(asset, shelves.assets))) return undefined
  const cache = await caches.open(shelf)
  // While one edition's worker gives way to the next, the next may have kept a newer one meanwhile.
  if (Number((await cache.match(pathname))?.headers.get(keptAt)) > answeredAt) return html
  await cache.delete(pathname)
  await cache.put(pathname, new Response(html, { headers }))
  return html
}

/** Keeps a file that never changes under its address, unless it is kept; answers whether it is. */
export async function keepFile(pathname: string, shelf: string): Promise<boolean> {
  if (await findKept(pathname)) return true
  const response = await fetch(pathname).catch(() => undefined)
  if (!response?.ok) return false
  await (await caches.open(shelf)).put(pathname, response)
  return true
}

/**
 * Throws away what nobody needs any more: the oldest beyond the limits, and editions but for this and the one
 * before, which a page still open may come from. What a kept page needs of an older one is kept on.
 */
export async function tidy(): Promise<void> {
  for (const name of Object.keys(limits) as (keyof typeof limits)[]) {
    const cache = await caches.open(shelves[name])
    const keys = await cache.keys()
    for (const key of keys.slice(0, Math.max(0, keys.length - limits[name]))) await cache.delete(key)
  }
  const needed = await neededAssets()
  const assets = await caches.open(shelves.assets)
  for (const name of await oldEditions()) {
    const old = await caches.open(name)
    for (const pathname of needed) {
      const file = await old.match(pathname)
      if (file) await assets.put(pathname, file)
    }
    await caches.delete(name)
  }
  for (const key of await assets.keys()) {
    if (!needed.has(new URL(key.url).pathname)) await assets.delete(key)
  }
}

async function oldEditions(): Promise<readonly string[]> {
  return (await caches.keys()).filter(isEarlierEdition).slice(0, -1)
}

async function neededAssets(): Promise<ReadonlySet<string>> {
  const needed = new Set<string>()
  const pages = await caches.open(shelves.pages)
  for (const key of await pages.keys()) {
    const html = await (await pages.match(key))?.text()
    for (const asset of assetsOf(html ?? '')) needed.add(asset)
  }
  for (const asset of needed) {
    if (!asset.endsWith('.js')) continue
    const script = await (await findKept(asset))?.text()
    for (const part of assetsOf(script ?? '')) needed.add(part)
  }
  return needed
}
